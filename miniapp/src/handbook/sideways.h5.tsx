import { useEffect, useRef } from 'react';
import type { SidewaysProps } from './sideways';

export const Sideways = ({ from, className, children }: SidewaysProps) => {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Taro's views get their size some time after they are drawn; before it there is nowhere to scroll to.
    const sized = new ResizeObserver(() =>
      document.getElementById(from)?.scrollIntoView({ block: 'nearest', inline: 'start' }),
    );
    if (row.current?.firstElementChild) sized.observe(row.current.firstElementChild);
    return () => sized.disconnect();
  }, [from]);
  return (
    <div ref={row} className={className}>
      {children}
    </div>
  );
};
