import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

export type BoxProps = PropsWithChildren<{
  /** What it is to a screen reader. `status` is read when it changes, `alert` at once. */
  role: 'main' | 'navigation' | 'list' | 'listitem' | 'status' | 'alert' | 'tablist' | 'radiogroup' | 'group';
  label?: string;
  className?: string;
  /** Of a step: where things stand. WeChat has no word for it, so the step says so itself. */
  current?: boolean;
}>;

/** A part of the page that means something of its own. On the web it carries real ARIA (box.h5.tsx). */
export const Box = ({ role, label, className = '', children }: BoxProps) => (
  <View className={className} ariaRole={role} ariaLabel={label}>
    {children}
  </View>
);
