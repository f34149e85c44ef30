import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { back } from '@/client/go';
import { words } from '@/words';
import { Dial } from './dial';
import { Heading } from './heading';
import { Icon } from './icon';
import { Press } from './press';
import style from './back-bar.module.scss';

/** The way back on the web, where no phone draws one. On a page that is `named` the title is no heading. */
export const BackBar = ({ title, named }: { title: string; named?: boolean }) => (
  <View className={style.bar}>
    <Press className={style.back} label={words.back} onPress={() => void back()}>
      <Icon name="chevron-left" />
    </Press>
    {named ? (
      <View className={style.title}>{title}</View>
    ) : (
      <Heading level={1} className={style.title}>
        {title}
      </Heading>
    )}
  </View>
);

/** 长辈版: the way back in words, and a person to ask, on every page; it stays in sight. */
export const ElderBar = () => {
  const first = Taro.getCurrentPages().length < 2;
  return (
    <View className={style.elder}>
      <Press className={style.word} onPress={() => void back()}>
        <Icon name={first ? 'house' : 'chevron-left'} />
        <Text>{first ? words.tabs.home : words.back}</Text>
      </Press>
      <Dial className={style.word} phone={words.phone.hotline}>
        <Icon name="phone" />
        <Text>{words.phone.person}</Text>
      </Dial>
    </View>
  );
};
