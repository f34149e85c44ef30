import type { MouseEvent, ReactNode } from 'react';
import { lamps } from '#contract/vocabulary-of-rectifications';
import { lampOf, type Clock } from '#rules/lamp';
import { useNow } from '@/client/now';
import { LampDots } from '@/parts/lamp-dots';
import style from './desk-row.module.scss';

/** The lamp of a row, its word, and when it ends; one that is over has none. */
const Due = ({ clock }: { clock: Clock }) => {
  const { lamp, words: due } = lampOf(clock, useNow());
  return (
    <span className={`${style.due} ${style[lamp]}`}>
      <LampDots lamp={lamp} />
      <span>
        <span className={style.lamp}>{lamps[lamp]}</span> <span className={style.until}>{due}</span>
      </span>
    </span>
  );
};

/** A press that asks for a new tab or window is the browser's business. */
const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

type DeskRowProps = {
  clock: Clock | null;
  /** Stands where no clock runs. */
  unlit: string;
  title: string;
  about: string;
  step: ReactNode;
  who: string;
  address: string;
  on: boolean;
  onOpen: () => void;
};

/** One line of an inbox. Its link covers the whole row. */
export const DeskRow = ({ clock, unlit, title, about, step, who, address, on, onOpen }: DeskRowProps) => {
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <tr role="row" className={`${style.row} ${on ? style.on : ''}`}>
      <td role="cell" className={style.clock}>
        {clock ? <Due clock={clock} /> : <span className={style.quiet}>{unlit}</span>}
      </td>
      <td role="cell" className={style.matter}>
        <a href={address} className={`press ${style.open}`} aria-current={on || undefined} onClick={open}>
          <span className={style.title}>{title}</span>
          <span className={style.about}>{about}</span>
        </a>
      </td>
      <td role="cell" className={style.step}>
        {step}
      </td>
      <td role="cell" className={style.who}>
        {who}
      </td>
    </tr>
  );
};
