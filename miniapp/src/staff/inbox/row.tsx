import type { MouseEvent } from 'react';
import type { DeskRow } from '#contract/rectifications';
import { lamps } from '#contract/vocabulary-of-rectifications';
import { lampOf, type Clock } from '#rules/lamp';
import { addressOf } from '@/client/address';
import { useNow } from '@/client/now';
import { LampDots } from '@/parts/lamp-dots';
import { Tag } from '@/parts/tag';
import { staffWords } from '../words';
import { aboutOf, titleOf } from './say';
import style from './row.module.scss';

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

type RowProps = { row: DeskRow; on: boolean; onOpen: (receipt: string) => void };

/** A poor rating in the inbox. Its link covers the whole row. */
export const Row = ({ row, on, onOpen }: RowProps) => {
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onOpen(row.receipt);
  };
  return (
    <tr role="row" className={`${style.row} ${on ? style.on : ''}`}>
      <td role="cell" className={style.clock}>
        {row.handling.clock ? (
          <Due clock={row.handling.clock} />
        ) : (
          <span className={style.quiet}>{staffWords.inbox.over}</span>
        )}
      </td>
      <td role="cell" className={style.matter}>
        <a
          href={addressOf('desk', { receipt: row.receipt })}
          className={`press ${style.open}`}
          aria-current={on || undefined}
          onClick={open}
        >
          <span className={style.title}>{titleOf(row)}</span>
          <span className={style.about}>{aboutOf(row)}</span>
        </a>
      </td>
      <td role="cell" className={style.step}>
        {staffWords.inbox.states[row.handling.state]}{' '}
        {row.supervised && <Tag>{staffWords.inbox.onOrder}</Tag>}
      </td>
      <td role="cell" className={style.who}>
        {row.department ?? staffWords.inbox.unassigned}
      </td>
    </tr>
  );
};
