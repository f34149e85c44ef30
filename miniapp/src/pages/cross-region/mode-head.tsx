import { View } from '@tarojs/components';
import { handlingModes } from '#contract/vocabulary';
import { words } from '@/words';
import { crossRegionWords } from './words';
import { LineMode } from './line-mode';
import style from './mode-head.module.scss';

export type Mode = keyof typeof handlingModes;

/** What a person does in a way of handling, in one plain sentence. */
const explain = (mode: Mode, from: string, to: string) => {
  if (mode === 'online') return crossRegionWords.page.online;
  return mode === 'joint' ? crossRegionWords.page.joint : crossRegionWords.page.remoteCollection(from, to);
};

type ModeHeadProps = { mode: Mode | undefined; from: string; to: string };

/** A way of handling, named, said and drawn; 问窗口 where nobody has said which it is. */
export const ModeHead = ({ mode, from, to }: ModeHeadProps) => (
  <View className={style.head}>
    <View className={style.words}>
      <View className={style.mode}>{mode ? handlingModes[mode] : crossRegionWords.page.modeUnknown}</View>
      <View className={style.plain}>{mode ? explain(mode, from, to) : words.askWindow}</View>
    </View>
    {mode && <LineMode mode={mode} />}
  </View>
);
