import { View } from '@tarojs/components';
import type { handlingModes } from '#contract/vocabulary';
import style from './line-mode.module.scss';

/** A way of handling, drawn: from the person straight there, by way of a window, or parting to two places. */
export const LineMode = ({ mode }: { mode: keyof typeof handlingModes }) => (
  <View className={style.drawing} aria-hidden>
    <View className={style.start} />
    <View className={style.line} />
    {mode === 'remote-collection' && (
      <>
        <View className={style.window} />
        <View className={style.line} />
      </>
    )}
    {mode === 'joint' ? (
      <View className={style.fork}>
        <View className={style.upper} />
        <View className={style.lower} />
      </View>
    ) : (
      <View className={style.end} />
    )}
  </View>
);
