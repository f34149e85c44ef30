import { sql } from 'kysely';
import { openStorage } from '../../_core/storage.ts';
import { asSystem } from '../../_core/system.ts';

/** How many leave at a time. */
const MOST = 500;

/**
 * Removes photos that nobody has put beside a rating within a day; gives how many. First they are let go of, so
 * that no rating takes them up, then their bytes go, then their rows: ended anywhere, the next time goes on.
 */
export const sweepPhotos = async () => {
  const leaving = await asSystem((transaction) =>
    transaction
      .updateTable('photos')
      .set({ stored_at: null })
      .where('id', 'in', (old) =>
        old
          .selectFrom('photos')
          .select('id')
          .where('rating', 'is', null)
          .where('uploaded_at', '<', sql<string>`now() - interval '1 day'`)
          .limit(MOST)
          .forUpdate()
          .skipLocked(),
      )
      .returning('id')
      .execute(),
  );
  const ids = leaving.map(({ id }) => id);
  if (!ids.length) return 0;
  await openStorage().remove(ids);
  await asSystem((transaction) => transaction.deleteFrom('photos').where('id', 'in', ids).execute());
  return ids.length;
};
