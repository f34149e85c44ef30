import { Text, View } from '@tarojs/components';
import { Icon } from './icon';
import style from './search-box.module.scss';

/** The way to the search page, in the shape of its field. */
export const SearchBox = ({ words, strong = false }: { words: string; strong?: boolean }) => (
  <View className={`${style.box} ${strong ? style.strong : ''}`}>
    <Icon name="search" />
    <Text className={style.words}>{words}</Text>
  </View>
);
