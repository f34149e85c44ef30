import { openStorage } from '../../_core/storage.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { opensPhoto } from './address.ts';

/**
 * The bytes of a photo: of a public one to anybody, else to whoever has an address that a verb has just given
 * them (address.ts). Refuses: `no-such-photo`, also where it is there and not for them; `photos-away`.
 */
export const readPhoto: Verb<'GET /photos/:id'> = async ({ id, until = '', seal = '' }, act) => {
  const held = opensPhoto(id, until, seal) ? { photo: id } : {};
  const row = await act.holding(held, (transaction) =>
    transaction.selectFrom('photos').select('stored_at').where('id', '=', id).executeTakeFirst(),
  );
  const bytes = row?.stored_at ? await openStorage().get(id) : undefined;
  if (!bytes) throw new Refusal('no-such-photo');
  return bytes;
};
