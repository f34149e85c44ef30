import { ScrollView } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

export type SidewaysProps = PropsWithChildren<{
  /** The id of what stands at the left edge, as far as there is more to the right. */
  from: string;
  className?: string;
}>;

/** Scrolls sideways. On the web it is a box that scrolls (sideways.h5.tsx). */
export const Sideways = ({ from, className, children }: SidewaysProps) => (
  <ScrollView scrollX scrollIntoView={from} className={className}>
    {children}
  </ScrollView>
);
