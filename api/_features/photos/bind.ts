import { sql } from 'kysely';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';

/** The digests of photos that the caller may see, in the order asked for. Refuses one that is not there: `no-such-photo`. */
export const digestsOf = async (transaction: Transact, photos: readonly string[]) => {
  if (!photos.length) return [];
  const rows = await transaction
    .selectFrom('photos')
    .select(['id', 'digest'])
    .where('id', 'in', photos)
    .execute();
  const byId = new Map(rows.map(({ id, digest }) => [id, digest]));
  return photos.map((id) => {
    const digest = byId.get(id);
    if (!digest) throw new Refusal('no-such-photo');
    return digest;
  });
};

/** Puts photos beside a rating, once. Refuses one that is another's, or beside another rating: `no-such-photo`. */
export const bindPhotos = async (transaction: Transact, photos: readonly string[], rating: number) => {
  const { rows } = await sql<{ bound: number }>`
    select haoban.bind_photos(${[...photos]}::uuid[], ${rating}) as bound`.execute(transaction);
  if (rows[0]?.bound !== photos.length) throw new Refusal('no-such-photo');
};
