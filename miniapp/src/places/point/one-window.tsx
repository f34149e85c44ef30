import { View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { sayRate } from '#rules/rate';
import { Heading } from '@/parts/heading';
import { placeWords } from '../words';
import style from './one-window.module.scss';

/** 一窗率: counts first, then the share. Where nobody has said what any window takes there is none. */
export const OneWindow = ({ of }: { of: Received<'GET /service-points/:id'>['oneWindow'] }) => {
  const { comprehensive, all } = of;
  if (!all) return null;
  return (
    <View className={style.card}>
      <Heading level={2}>{placeWords.point.oneWindowTitle}</Heading>
      <View className={style.number}>{sayRate(comprehensive, all)}</View>
      <View>{placeWords.point.oneWindow(comprehensive, all)}</View>
      <View className={style.help}>{placeWords.point.oneWindowHelp}</View>
    </View>
  );
};
