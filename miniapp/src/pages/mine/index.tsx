import { View } from '@tarojs/components';
import { choose, usePreferences } from '@/client/preferences';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { useRegion } from '@/parts/region-name';
import { Row } from '@/parts/row';
import { SwitchMark } from '@/parts/switch-mark';
import { words } from '@/words';
import style from './index.module.scss';

/** 我的: what a person has set on this phone, and whom to ask. */
export default function Mine() {
  const { elder } = usePreferences();
  const region = useRegion();
  return (
    <Frame title={words.mine.title} tab="mine">
      <Heading level={1} className={style.title}>
        {words.mine.title}
      </Heading>
      <Card>
        <Go to="regions">
          <Row
            icon="map-pin"
            title={words.mine.region}
            help={region?.name}
            tag={region?.demonstration ? words.demonstration : undefined}
          />
        </Go>
        <Press role="switch" on={elder} onPress={() => choose({ elder: !elder })}>
          <Row icon="a-large-small" title={words.mine.elder} end={<SwitchMark on={elder} />} />
        </Press>
      </Card>
      <View className={style.note}>{words.mine.private}</View>
      <AskCard />
      <Heading level={2}>{words.mine.about}</Heading>
      <View className={style.about}>{words.mine.aboutText}</View>
      <View className={style.about}>{words.mine.data}</View>
    </Frame>
  );
}
