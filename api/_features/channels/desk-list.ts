import type { DeskChannel } from '#contract/desk-places';
import type { Transact } from '../../_core/database.ts';
import type { Verb } from '../../_core/route.ts';

/** The channels that an agency keeps, as the database has them now. */
export const readDeskChannels = async (transaction: Transact, agency: string) => {
  const rows = await transaction
    .selectFrom('channels')
    .select(['id', 'revision', 'how', 'phone', 'open', 'reopening'])
    .where('agency_id', '=', agency)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as DeskChannel['id'] }));
};

export const listDeskChannels: Verb<'GET /desk/channels'> = (_, { asCaller, staff }) =>
  asCaller(async (transaction) => ({ items: await readDeskChannels(transaction, staff.agency) }));
