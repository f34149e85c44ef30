import type { Sent } from '#contract/api';
import type { ItemChange } from '#contract/item-lists';
import { itemChangeKinds } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { tableOf, type Columns } from '../../_core/csv.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { refuseReversed } from './period.ts';
import { cursorOf, pickChange, readChanges } from './read-changes.ts';

/** How many rows are read at a time. */
const PAGE = 1_000;

const columns: Columns<ItemChange> = {
  日期: ({ day }) => day,
  编号: ({ code }) => code,
  事项名称: ({ name }) => name,
  怎么变: ({ kind }) => itemChangeKinds[kind],
  第几版: ({ version }) => version,
  为什么: ({ why }) => stated(why) ?? '没写',
};

async function* pages(query: Sent<'GET /item-changes/csv'>, { asCaller }: Act<'GET /item-changes/csv'>) {
  let cursor = '';
  for (let full = true; full;) {
    const rows = await asCaller((transaction) => readChanges(transaction, { ...query, cursor }, PAGE));
    yield rows.map(pickChange);
    full = rows.length === PAGE;
    if (full) cursor = cursorOf(rows.at(-1)!);
  }
}

/** 调整公告 as one table. Refuses: `days-reversed`. */
export const downloadItemChanges: Verb<'GET /item-changes/csv'> = (query, act) => {
  refuseReversed(query);
  return tableOf(columns, pages(query, act));
};
