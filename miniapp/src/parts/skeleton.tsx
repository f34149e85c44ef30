import { View } from '@tarojs/components';
import { words } from '@/words';
import { Box } from './box';
import style from './skeleton.module.scss';

/** The shape of what is coming. It neither shimmers nor turns. */
export const Skeleton = () => (
  <Box role="status">
    <View className={style.title} />
    <View className={style.line} />
    <View className={style.card}>
      <View className={style.line} />
      <View className={style.short} />
      <View className={style.line} />
    </View>
    <View className={style.word}>{words.loading}</View>
  </Box>
);
