import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { refuseReversed } from './period.ts';
import { countChanges, cursorOf, pickChange, readChanges } from './read-changes.ts';

/** 调整公告: what was added, changed and withdrawn, the newest first. Refuses: `days-reversed`. */
export const listItemChanges: Verb<'GET /item-changes'> = (query, { asCaller }) => {
  refuseReversed(query);
  return asCaller(async (transaction) => {
    const rows = await readChanges(transaction, query, query.limit + 1);
    const { page, next } = pageOf(rows, query.limit, cursorOf);
    return { items: page.map(pickChange), next, counts: await countChanges(transaction, query) };
  });
};
