import { useEffect, useState, type ReactNode } from 'react';
import type { Asked } from '@/client/reply';
import { Loaded } from '@/parts/loaded';
import { Press } from '@/parts/press';
import { listWords } from './words';
import style from './paper.module.scss';

type Listed = { next: string | null };

type PageProps<T extends Listed> = {
  of: Asked<T> & { again: () => void };
  /** Only the last page that is shown asks for the next. */
  onMore: ((next: string) => void) | undefined;
  paper: Paper;
  children: (value: T) => ReactNode;
};

/** One page of a list; where the whole is to be printed it asks for the next by itself. */
export const Page = <T extends Listed>({ of, onMore, paper, children }: PageProps<T>) => {
  const next = of.reply?.value.next;
  const { whole, done } = paper;
  useEffect(() => {
    if (!whole || !onMore || next === undefined) return;
    if (next === null) done();
    else onMore(next);
  });
  return (
    <Loaded of={of}>
      {(value) => (
        <>
          {children(value)}
          {value.next && onMore && (
            <Press
              className={`button button--second ${style.more}`}
              onPress={() => value.next && onMore(value.next)}
            >
              {listWords.more}
            </Press>
          )}
        </>
      )}
    </Loaded>
  );
};

/** The cursors of the pages that are shown, and how the last one asks for more. */
export const usePages = () => {
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined]);
  return cursors.map((cursor, place) => ({
    cursor,
    onMore: place === cursors.length - 1 ? (next: string) => setCursors([...cursors, next]) : undefined,
  }));
};

export type Paper = { whole: boolean; start: () => void; done: () => void };

/** Prints once the whole list is here. */
export const usePaper = (): Paper => {
  const [whole, setWhole] = useState(false);
  return {
    whole,
    start: () => setWhole(true),
    done: () => {
      setWhole(false);
      // After what was asked for last has been drawn.
      setTimeout(() => window.print(), 0);
    },
  };
};
