import { useEffect } from 'react';
import type { SidewaysProps } from './sideways';

export const Sideways = ({ from, className, children }: SidewaysProps) => {
  useEffect(
    () => document.getElementById(from)?.scrollIntoView({ block: 'nearest', inline: 'start' }),
    [from],
  );
  return <div className={className}>{children}</div>;
};
