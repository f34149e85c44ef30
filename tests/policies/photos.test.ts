import { describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const owner = personas.grandmaZhao.claims.sub;
const photo = {
  id: '00000000-0000-4000-8000-000000000001',
  owner,
  digest: '0'.repeat(64),
  bytes: 1,
  width: 1,
  height: 1,
  check_state: 'unchecked',
  public: false,
  uploaded_at: '2026-11-22T01:00:00Z',
};
/** A rating of hers at the window of 马建. */
const rated = `insert into ratings (number, id, agency_id, scope, channel, level, window_id, citizen_id, sent_digest, commitment)
  overriding system value values (900001, '00000000-0000-4000-8000-000000000002', 'demo-approval', 'general', 'web',
  'satisfied', 'demo-centre-12', '${owner}', repeat('0', 64), repeat('0', 64))`;
const bound = { ...photo, rating: 900_001 };
const blind = { ...nobody, select: 'nothing' };
const sees = { ...nobody, select: 'done' };
const others = { auntWang: blind, strangerLi: blind, clerkGao: blind, windowClerkMa: blind, server: nobody };

await describeGuarded('photos, beside nothing yet', [{ table: 'photos', key: 'id', row: photo }], {
  ...others,
  grandmaZhao: { ...sees, insert: 'done' },
  clerkLin: blind,
  supervisorZhou: blind,
  system: writer,
});

await describeGuarded(
  'photos, beside a rating',
  [{ table: 'photos', key: 'id', row: bound, before: rated }],
  {
    ...others,
    grandmaZhao: sees,
    clerkLin: sees,
    supervisorZhou: sees,
    system: writer,
  },
);

const everyoneSees = Object.fromEntries(Object.keys(others).map((name) => [name, sees])) as typeof others;
await describeGuarded(
  'photos, public',
  [{ table: 'photos', key: 'id', row: { ...bound, public: true }, before: rated }],
  {
    ...everyoneSees,
    server: nobody,
    grandmaZhao: sees,
    clerkLin: sees,
    supervisorZhou: sees,
    system: writer,
  },
);

describe('whose a public photo is', () => {
  it('is not told to anybody: only that it is there', async () => {
    const { owner: url, drop } = await copyDatabase();
    await connected(url, async (client) => {
      await client.query('set role anon');
      await client.query('select id, stored_at from photos where public');
      await expect(client.query('select owner from photos')).rejects.toThrow('permission denied');
    }).finally(drop);
  });
});

const claims = [
  { stored_at: '2026-11-22T01:00:00Z' },
  { check_state: 'pass' },
  { public: true, rating: 900_001 },
  { rating: 900_001 },
  { trace_id: 'mine' },
  { owner: personas.clerkLin.claims.sub },
];
await describeGuarded(
  'photos that claim more than is theirs',
  claims.map((claim) => ({ table: 'photos', key: 'id', row: { ...photo, ...claim }, before: rated })),
  Object.fromEntries(
    Object.keys(personas)
      .filter((name) => !['system', 'clerkLin'].includes(name))
      .map((name) => [name, { insert: 'denied' }]),
  ) as never,
);

const never = '23001 photo_reviews is never changed and never deleted';
const review = {
  id: '00000000-0000-4000-8000-000000000003',
  photo: photo.id,
  publish: true,
  staff_id: personas.clerkLin.claims.sub,
  reviewed_at: '2026-11-22T01:00:00Z',
};
await describeGuarded(
  'looks at photos',
  [
    {
      table: 'photo_reviews',
      key: 'id',
      row: review,
      without: `${rated}; insert into photos (id, owner, digest, bytes, width, height, rating)
        values ('${photo.id}', '${owner}', repeat('0', 64), 1, 1, 1, 900001)`,
    },
  ],
  {
    auntWang: nobody,
    strangerLi: blind,
    grandmaZhao: blind,
    clerkLin: { ...sees, insert: 'done' },
    supervisorZhou: sees,
    windowClerkMa: { ...nobody, select: 'nothing' },
    clerkGao: { ...nobody, select: 'nothing' },
    server: nobody,
    system: { ...writer, update: never, delete: never },
  },
);
