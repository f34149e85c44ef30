import { afterAll, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const reads = { ...nobody, select: 'done' };
/** May not, though the right is there: no row of the agency is theirs to change. */
const sees = { ...reads, update: 'nothing' };
const takesNothingAway = { ...reads, delete: 'nothing' };

/** What each persona may do with rows of 好办区: its editor writes, everybody reads. */
const outcomes = (signedIn: object, editor: object, elsewhere: object) => ({
  auntWang: reads,
  strangerLi: signedIn,
  grandmaZhao: signedIn,
  clerkLin: signedIn,
  supervisorZhou: signedIn,
  reviewerWu: signedIn,
  administratorHe: signedIn,
  windowClerkMa: signedIn,
  editorChen: editor,
  clerkGao: elsewhere,
  server: nobody,
  system: writer,
});

await describeGuarded(
  'service points',
  [
    {
      table: 'service_points',
      key: 'id',
      row: {
        id: 'try',
        agency_id: 'demo-approval',
        name: '试',
        kind: 'town',
        demonstration: true,
        source_id: 'demo',
        revision: 1,
      },
    },
    {
      table: 'service_windows',
      key: 'id',
      row: {
        id: 'try-1',
        point_id: 'demo-centre',
        name: '试',
        position: 99,
        test: false,
        comprehensive: false,
      },
    },
    {
      table: 'place_codes',
      key: 'door',
      row: {
        door: 'w.demo-centre-12.2',
        point_id: 'demo-centre',
        window_id: 'demo-centre-12',
        made_on: '2026-11-22',
      },
    },
  ],
  // Nothing that ratings or printed codes point at is deleted. Of the update's rows an editor elsewhere finds their own.
  outcomes(
    sees,
    { ...writer, delete: 'denied' },
    { ...reads, update: expect.stringMatching(/^(done|nothing)$/) },
  ),
);

await describeGuarded(
  'the hours and matters of service points',
  [
    {
      table: 'service_hours',
      key: 'point_id',
      row: { point_id: 'demo-police', weekday: 7, opens: '09:00', closes: '12:00' },
    },
    {
      table: 'service_hour_exceptions',
      key: 'point_id',
      row: { point_id: 'demo-police', day: '2026-12-31', why: '盘点' },
    },
    { table: 'window_items', key: 'window_id', row: { window_id: 'demo-centre-13', guide_code: 'P0101' } },
  ],
  outcomes(takesNothingAway, { ...writer, update: 'denied' }, takesNothingAway),
);

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** How many rows an act of somebody touches; undone afterwards. Throws where it is refused. */
const touched = (who: keyof typeof personas, ...acts: string[]) =>
  connected(owner, async (client) => {
    const { role, claims } = personas[who];
    await client.query('begin');
    await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
      role,
      JSON.stringify(claims),
    ]);
    try {
      const counts = [];
      for (const act of acts) counts.push((await client.query(act)).rowCount);
      await client.query('set constraints all immediate');
      return counts;
    } finally {
      await client.query('rollback');
    }
  });

it.each([
  "update public.service_points set name = '改' where agency_id = 'demo-approval'",
  "update public.service_windows set name = '改' where point_id = 'demo-centre'",
  "update public.channels set open = true where agency_id = 'demo-approval'",
])('an editor of another agency touches nothing: %s', async (act) => {
  expect(await touched('clerkGao', act)).toEqual([0]);
});

it('an editor cannot give a point away, nor touch the window of the self-test, nor make another', async () => {
  await expect(
    touched(
      'editorChen',
      "update public.service_points set agency_id = 'demo-far-approval' where id = 'demo-town'",
    ),
  ).rejects.toThrow('row-level security');
  expect(
    await touched('editorChen', "update public.service_windows set name = '真' where id = 'demo-canary'"),
  ).toEqual([0]);
  await expect(
    touched(
      'editorChen',
      "insert into public.service_windows values ('try-2', 'demo-centre', '试', 98, true)",
    ),
  ).rejects.toThrow('row-level security');
  await expect(
    touched('editorChen', "insert into public.window_items values ('demo-canary', 'P0101')"),
  ).rejects.toThrow('row-level security');
});

it('raises the revision of a point when staff change it, and leaves it when the shipped data is loaded', async () => {
  const change = "update public.service_points set name = name where id = 'demo-town' and revision = ";
  expect(await touched('editorChen', `${change}1`, `${change}1`, `${change}2`)).toEqual([1, 0, 1]);
  expect(await touched('system', `${change}1`, `${change}1`)).toEqual([1, 1]);
});

it.each([
  ["insert into public.service_hours values ('demo-town', 1, '11:00', '14:00')"],
  [
    "insert into public.service_hour_exceptions values ('demo-town', '2027-01-04', null, null, '搬家')",
    "insert into public.service_hour_exceptions values ('demo-town', '2027-01-04', '09:00', '10:00', '搬家')",
  ],
])('refuses hours that overlap when the act is complete: %s', async (...acts) => {
  await expect(touched('editorChen', ...acts)).rejects.toThrow('overlap');
});
