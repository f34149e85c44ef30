import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { words } from '@/words';

export type PressProps = PropsWithChildren<{
  onPress: () => void;
  className?: string;
  /** What a screen reader says, where the words inside do not say it. */
  label?: string;
  role?: 'button' | 'link' | 'tab' | 'switch' | 'radio';
  /** Chosen, or switched on. */
  on?: boolean;
}>;

/** What a switch or a choice says of itself: WeChat's views have no aria-checked in Taro, so it is said in words. */
const labelOf = (label: string | undefined, on: boolean | undefined) =>
  on ? [label, words.chosen].filter(Boolean).join('，') : label;

/** Something that acts when it is pressed. On the web it is a real button (press.h5.tsx). */
export const Press = ({ onPress, className = '', label, role = 'button', on, children }: PressProps) => (
  <View
    className={className}
    hoverClass="pressed"
    ariaRole={role}
    ariaLabel={labelOf(label, on)}
    onClick={onPress}
  >
    {children}
  </View>
);
