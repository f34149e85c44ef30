import { expect, it } from 'vitest';
import { drawKeys } from '../../run/embedded/keys.ts';
import { copyDatabase } from '../copied-database.ts';
import { connected } from '../../run/connected.ts';
import { measureImport } from './imports/measure.ts';

it('the list of a whole district, 1,135 items, comes in whole: its older codes are marked and taken, and all is published', async () => {
  const { owner, drop } = await copyDatabase();
  Object.assign(process.env, drawKeys(), { DATABASE_URL: owner, LOG_LEVEL: 'silent' });
  const { tried, done, raw } = await measureImport(owner, 1135);
  expect(tried).toMatchObject({ rows: 1135, ready: 1135, faults: [], legacy: 1135 });
  expect(done).toMatchObject({ state: 'done', done: 1135 });
  expect(raw.copy).toBeGreaterThan(0);
  const published = await connected(owner, (client) =>
    client.query(`select count(distinct guide_versions.facts #>> '{identity,implementationCode,value}')::integer as count
      from guide_versions join guide_drafts on guide_drafts.id = draft_id where import_id is not null`),
  );
  expect(published.rows).toEqual([{ count: 1135 }]);
  await drop();
}, 180_000);
