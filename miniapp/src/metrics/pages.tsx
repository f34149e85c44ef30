import { useState } from 'react';
import { Press } from '@/parts/press';
import { metricsWords } from './words';
import style from './pages.module.scss';

/** Asks for what follows: only the last page that is shown does. */
export type OnMore<C> = ((next: C) => void) | undefined;

/** The pages of a list that are shown, each with the cursor behind which it begins and how the next is asked for. */
export const usePages = <C,>() => {
  const [cursors, setCursors] = useState<(C | undefined)[]>([undefined]);
  const more = (next: C) => setCursors([...cursors, next]);
  return cursors.map((cursor, place) => ({
    cursor,
    onMore: place === cursors.length - 1 ? more : undefined,
  }));
};

/** The way to see more of a list, where there is more. */
export const More = <C,>({ next, onMore }: { next: C | null; onMore: OnMore<C> }) =>
  next !== null && onMore ? (
    <Press className={`button button--second ${style.more}`} onPress={() => onMore(next)}>
      {metricsWords.more}
    </Press>
  ) : null;
