import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readDeskChannels } from './desk-list.ts';

/**
 * Says whether a channel is open and how one uses it. What is sent twice is done once. Why it is closed is kept only
 * while it is. Refuses: `no-such-channel` (another agency's too), `changed-meanwhile`.
 */
export const changeChannel: Verb<'POST /desk/channels/:id'> = (
  { id, revision, ...sent },
  { asCaller, staff },
) =>
  asCaller(async (transaction) => {
    const wanted = { ...sent, reopening: sent.open === false ? sent.reopening : null };
    const find = async () => (await readDeskChannels(transaction, staff.agency)).find((one) => one.id === id);
    const is = await find();
    if (!is) throw new Refusal('no-such-channel');
    const keys = Object.keys(wanted) as (keyof typeof wanted)[];
    const isDone = (one = is) => keys.every((key) => one[key] === wanted[key]);
    if (!isDone()) {
      const { numUpdatedRows } = await transaction
        .updateTable('channels')
        .set(wanted)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst();
      if (!numUpdatedRows && !isDone(await find())) throw new Refusal('changed-meanwhile');
    }
    return { items: await readDeskChannels(transaction, staff.agency) };
  });
