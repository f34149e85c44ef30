import type { Channel } from '#contract/channels';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** Every channel of 评价 with its sources, in the order in which they are listed. */
export const loadChannels = async (transaction: Transact, sources: Sources): Promise<Channel[]> => {
  const rows = await transaction.selectFrom('channels').selectAll().orderBy('position').execute();
  const cited = await transaction.selectFrom('channel_sources').selectAll().orderBy('source_id').execute();
  return rows.map((row) => ({
    id: row.id as Channel['id'],
    purpose: row.purpose,
    how: row.how,
    goesTo: row.goes_to,
    phone: row.phone ?? 'not-provided',
    open: row.open ?? 'not-provided',
    reopening: row.reopening,
    sources: cited.filter((one) => one.channel_id === row.id).map((one) => sources(one.source_id)),
  }));
};
