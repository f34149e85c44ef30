import type { KeyboardEvent, PropsWithChildren } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const walk = (event: KeyboardEvent<HTMLDivElement>) => {
  const step = steps[event.key];
  if (!step || event.nativeEvent.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

export const Arrows = ({ children }: PropsWithChildren) => <div onKeyDown={walk}>{children}</div>;
