import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

export type PressProps = PropsWithChildren<{
  onPress: () => void;
  className?: string;
  /** What a screen reader says, where the words inside do not say it. */
  label?: string;
  role?: 'button' | 'link' | 'tab' | 'switch' | 'radio' | 'checkbox';
  /** Chosen, switched on, or pressed in. */
  on?: boolean;
  /** It shows and hides what follows it; on the web a screen reader is told how that stands. */
  unfolded?: boolean;
}>;

/** What a switch or a choice says of itself. */
const stateOf = (role: PressProps['role'], on: boolean | undefined) => {
  if (on === undefined) return {};
  const checked = role === 'switch' || role === 'radio' || role === 'checkbox';
  return { [checked ? 'aria-checked' : 'aria-selected']: String(on) };
};

/** Something that acts when it is pressed. On the web it is a real button (press.h5.tsx). */
export const Press = ({ onPress, className = '', label, role = 'button', on, children }: PressProps) => (
  <View
    className={className}
    hoverClass="pressed"
    ariaRole={role}
    ariaLabel={label}
    {...stateOf(role, on)}
    onClick={onPress}
  >
    {children}
  </View>
);
