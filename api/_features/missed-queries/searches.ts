import { sql } from 'kysely';
import { dayOf } from '#rules/shanghai';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';

const DAY = 86_400_000;

/** What was typed in the last `days` days, today one of them, and how often; under null what is too rare to be shown. */
const countSearches = async (transaction: Transact, days: string) => {
  const since = dayOf(Date.now() - (Number(days) - 1) * DAY);
  const { rows } = await sql<{ phrase: string | null; count: number }>`
    select phrase, count from haoban.missed_since(${since}::date) order by count desc, phrase`.execute(
    transaction,
  );
  return rows;
};

/** The searches that find nothing to this day: what has come to be found since is no longer missed. */
export const readMissed = async (transaction: Transact, days: string, catalogue: Catalogue) => {
  const rows = await countSearches(transaction, days);
  const shown = rows.flatMap(({ phrase, count }) =>
    phrase !== null && !catalogue.guides.search(phrase).length ? [{ phrase, count }] : [],
  );
  const hidden = rows.find(({ phrase }) => phrase === null)?.count ?? 0;
  return { shown, hidden };
};
