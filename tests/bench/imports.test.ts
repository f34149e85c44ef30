import { expect, it } from 'vitest';
import { drawKeys } from '../../run/embedded/keys.ts';
import { copyDatabase } from '../copied-database.ts';
import { connected } from '../../run/connected.ts';
import { measureImport } from './imports/measure.ts';

it('the list of a whole district, 1,135 items, comes in whole: its older codes are marked and taken, and what keeps the rules is published', async () => {
  const { owner, drop } = await copyDatabase();
  Object.assign(process.env, drawKeys(), { DATABASE_URL: owner, LOG_LEVEL: 'silent' });
  const { tried, done, raw } = await measureImport(owner, 1135);
  expect(tried).toMatchObject({ rows: 1135, ready: 1135, faults: [], legacy: 1135 });
  expect(done).toMatchObject({ state: 'done', done: 1135 });
  expect(raw.copy).toBeGreaterThan(0);
  const states = await connected(owner, (client) =>
    client.query(`select state, based_on is null as new, count(distinct facts #>> '{identity,implementationCode,value}')::int
      from guide_drafts where import_id is not null group by 1, 2`),
  );
  const counted = (which: (row: { state: string; new: boolean }) => boolean) =>
    states.rows.filter(which).reduce((sum, { count }) => sum + count, 0);
  // What broke a rule before stays a draft; whatever is new is published.
  expect(counted(({ state }) => state === 'published' || state === 'draft')).toBe(1135);
  expect(counted((row) => row.new && row.state !== 'published')).toBe(0);
  await drop();
}, 180_000);
