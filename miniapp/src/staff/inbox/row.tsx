import type { DeskRow as Rectification } from '#contract/rectifications';
import { addressOf } from '@/client/address';
import { Tag } from '@/parts/tag';
import { DeskRow } from '../parts/desk-row';
import { staffWords } from '../words';
import { aboutOf, titleOf } from './say';

type RowProps = { row: Rectification; on: boolean; onOpen: (receipt: string) => void };

/** A poor rating in the inbox. */
export const Row = ({ row, on, onOpen }: RowProps) => (
  <DeskRow
    clock={row.handling.clock}
    unlit={staffWords.inbox.over}
    title={titleOf(row)}
    about={aboutOf(row)}
    step={
      <>
        {staffWords.inbox.states[row.handling.state]}{' '}
        {row.supervised && <Tag>{staffWords.inbox.onOrder}</Tag>}
      </>
    }
    who={row.department ?? staffWords.inbox.unassigned}
    address={addressOf('desk', { receipt: row.receipt })}
    on={on}
    onOpen={() => onOpen(row.receipt)}
  />
);
