import { View } from '@tarojs/components';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import style from './level-mark.module.scss';

/** The mark of a level: an arc in a ring, our own drawing; no eyes, no face. It never stands without its word. */
export const LevelMark = ({ level, size = 28 }: { level: RatingLevel; size?: 28 | 40 }) => (
  <View
    className={`${style.mark} ${style[level]}`}
    style={{ width: `${size}px`, height: `${size}px` }}
    aria-hidden
  />
);
