import { sql } from 'kysely';
import { dayOf } from '#rules/shanghai';
import type { Transact } from '../../_core/database.ts';

/** The day on which a guide was last published or withdrawn; null before the first. */
export const readChangedOn = async (transaction: Transact) => {
  const { at } = await transaction
    .selectFrom('guide_versions')
    .select(sql<string | null>`greatest(max(published_at), max(withdrawn_at))`.as('at'))
    .executeTakeFirstOrThrow();
  return at && dayOf(at);
};
