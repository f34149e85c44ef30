import { openStorage } from '../../_core/storage.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { checkPhoto } from './check.ts';
import { cleanPhoto } from './clean.ts';

type UploadKey = 'POST /photos/:id' | 'POST /desk/photos/:id';
type Upload = { id: string; image: Uint8Array };

/** Two of the table's own rules: a day's limit, and an id that is somebody else's. */
const reasons = new Map([
  ['photos_per_day', 'too-many'],
  ['photos_pkey', 'sent-otherwise'],
] as const);

/**
 * Keeps a photo, drawn anew, under the id that the phone drew: first its row, which says whose it is, then its
 * bytes. Sent again, the same is answered. Refuses: `not-a-photo`, `too-large`, `too-many` (30 a day), an id
 * under which something else was sent, or somebody else: `sent-otherwise`; `photos-away`.
 */
const keep = async ({ id, image }: Upload, { asCaller }: Pick<Act<UploadKey>, 'asCaller'>) => {
  const storage = openStorage();
  const { bytes, digest, width, height } = await cleanPhoto(image);
  const mine = () =>
    asCaller((transaction) =>
      transaction.selectFrom('photos').selectAll().where('id', '=', id).executeTakeFirst(),
    );
  const insert = () =>
    asCaller((transaction) =>
      transaction
        .insertInto('photos')
        .values({ id, digest, bytes: bytes.length, width, height })
        .returningAll()
        .executeTakeFirstOrThrow(),
    );
  const row =
    (await mine()) ??
    (await insert().catch(async (error: { constraint?: string }) => {
      const raced = error.constraint === 'photos_pkey' ? await mine() : undefined;
      const reason = [...reasons].find(([constraint]) => constraint === error.constraint)?.[1];
      if (raced) return raced;
      throw reason ? new Refusal(reason) : error;
    }));
  if (row.digest !== digest) throw new Refusal('sent-otherwise');
  if (!row.stored_at) {
    await storage.put(id, bytes);
    await asCaller((transaction) =>
      transaction
        .selectNoFrom((sql) => sql.fn('haoban.photo_is_stored', [sql.val(id)]).as('stored'))
        .execute(),
    );
  }
  return { id, digest, width, height };
};

/** A citizen's photo, beside words that are still to come. */
export const uploadPhoto: Verb<'POST /photos/:id'> = async (upload, act) => {
  const photo = await keep(upload, act);
  checkPhoto(photo.id, act.citizen.openid);
  return photo;
};

/** The desk's photo of what was done. */
export const uploadEvidence: Verb<'POST /desk/photos/:id'> = (upload, act) => keep(upload, act);
