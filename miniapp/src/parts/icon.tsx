import { View } from '@tarojs/components';
import type { IconName } from './icon-names';
import style from './icon.module.scss';

/** An icon in the colour of the text around it. It never stands without a word, so readers skip it. */
export const Icon = ({ name, size = 24 }: { name: IconName; size?: 16 | 20 | 24 | 28 }) => (
  <View
    className={`${style.icon} icon--${name}`}
    style={{ width: `${size}px`, height: `${size}px` }}
    aria-hidden
  />
);
