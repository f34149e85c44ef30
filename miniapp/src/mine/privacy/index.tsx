import { View } from '@tarojs/components';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { mineWords } from '../words';
import { Paragraphs } from '../paragraphs';
import { PrivacyContract } from './contract';
import style from './index.module.scss';

/** 隐私说明: what this phone keeps, what the server learns, and how to be rid of it. */
export default function Privacy() {
  return (
    <Frame title={mineWords.privacy.title}>
      <View className={style.short}>{mineWords.privacy.short}</View>
      {mineWords.privacy.parts.map((part) => (
        <Paragraphs key={part.title} title={part.title} said={part.said} />
      ))}
      <View className={style.onward}>
        <Card>
          <Go to="kept">
            <Row icon="lock" title={words.mine.keptRow} />
          </Go>
          <PrivacyContract />
        </Card>
      </View>
    </Frame>
  );
}
