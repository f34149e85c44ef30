import { sql as raw } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { holding, type Caller } from '../../../api/_core/caller.ts';
import { asCaller } from '../../../api/_core/database.ts';
import { reviewPhoto } from '../../../api/_features/photos/review.ts';
import { openApi } from '../open-api.ts';
import { id, people, plantPhoto } from './ground.ts';

const { sql, close } = await openApi();
afterAll(close);

const review = async (caller: Caller, photo: number, publish: boolean, n: number) => {
  const act = { staff: { id: caller.claims.sub }, asCaller: (does: never) => asCaller(caller, does) };
  return reviewPhoto({ id: id(photo), review: id(n), publish }, act as never);
};
const sees = async (caller: Caller, photo: number) =>
  (
    await asCaller(caller, (act) =>
      act.selectFrom('photos').select('id').where('id', '=', id(photo)).execute(),
    )
  ).length === 1;
const anyone: Caller = { role: 'anon', claims: {} };
const seenBy = async (photo: number) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries({ ...people, anyone }).map(async ([name, caller]) => [name, await sees(caller, photo)]),
    ),
  );

describe('POST /desk/photos/:id/review', () => {
  it('shows a photo to everybody when a person of the agency has looked, and takes it back when one looks again', async () => {
    await plantPhoto(sql, 1, { bound: true });
    const before = { lan: true, zhou: false, desk: true, rated: false, elsewhere: false, anyone: false };
    expect(await seenBy(1)).toEqual(before);
    expect(await review(people.desk, 1, true, 51)).toEqual({ id: id(1), public: true });
    expect(Object.values(await seenBy(1))).toEqual(Object.values(before).map(() => true));
    expect(await review(people.desk, 1, false, 52)).toEqual({ id: id(1), public: false });
    expect(await seenBy(1)).toEqual(before);
    expect(await sql('select publish, staff_id from photo_reviews order by reviewed_at')).toEqual([
      { publish: true, staff_id: id(903) },
      { publish: false, staff_id: id(903) },
    ]);
  });

  it('counts a look once, however often it is sent, and says how the photo stands', async () => {
    await plantPhoto(sql, 2, { bound: true });
    await review(people.desk, 2, true, 53);
    expect(await review(people.desk, 2, false, 53)).toEqual({ id: id(2), public: true });
    expect(await sql('select from photo_reviews where photo = $1', [id(2)])).toHaveLength(1);
  });

  it.each(['rated', 'elsewhere', 'zhou', 'lan'] as const)('refuses %s', async (name) => {
    await plantPhoto(sql, 100 + name.length, { bound: true });
    await expect(review(people[name], 100 + name.length, true, 54)).rejects.toMatchObject({
      reason: 'no-such-photo',
    });
    expect(await sees(anyone, 100 + name.length)).toBe(false);
  });

  it('refuses a photo that stands beside no rating, and one that is not there', async () => {
    await plantPhoto(sql, 3, { bound: false });
    await expect(review(people.desk, 3, true, 55)).rejects.toMatchObject({ reason: 'no-such-photo' });
    await expect(review(people.desk, 4, true, 56)).rejects.toMatchObject({ reason: 'no-such-photo' });
  });
});

describe('a photo', () => {
  const bind = async (caller: Caller, photos: number[], rating: number) => {
    const { rows } = await asCaller(caller, (act) =>
      raw<{ bound: number }>`select haoban.bind_photos(${photos.map(id)}, ${rating}) as bound`.execute(act),
    );
    return rows[0]?.bound;
  };

  it('is put beside a rating by its owner alone, once, and only beside a rating of theirs', async () => {
    const rating = await plantPhoto(sql, 11, { bound: false });
    const other = await plantPhoto(sql, 12, { bound: false });
    for (const name of ['zhou', 'desk', 'rated', 'elsewhere'] as const)
      expect(await bind(people[name], [11], rating)).toBe(0);
    await sql('update photos set stored_at = null where id = $1', [id(12)]);
    expect(await bind(people.lan, [11, 12, 13], rating)).toBe(1);
    expect(await bind(people.lan, [11], other)).toBe(0);
    expect(await sql('select rating from photos where id = $1', [id(11)])).toEqual([
      { rating: String(rating) },
    ]);
  });

  it('is seen by whoever was shown it, and by whoever holds the receipt of its rating', async () => {
    const rating = await plantPhoto(sql, 14, { bound: true });
    expect(await sees(holding(anyone, { photo: id(14) }), 14)).toBe(true);
    expect(await sees(holding(anyone, { photo: id(13) }), 14)).toBe(false);
    expect(await sees({ role: 'authenticated', claims: { kind: 'holder', rating } }, 14)).toBe(true);
    expect(await sees({ role: 'authenticated', claims: { kind: 'holder', rating: rating + 1 } }, 14)).toBe(
      false,
    );
  });
});
