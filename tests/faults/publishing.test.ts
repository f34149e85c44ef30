import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyDatabase } from '../copied-database.ts';
import { makeFolder } from '../run/postgres.ts';
import { findLosses, readVersions } from './check.ts';
import { startPublisher } from './load.ts';
import { readNotes } from './record.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

it('a publisher that is killed in the middle leaves each approval whole, or nothing of it, and the next goes on', async () => {
  const record = join(await makeFolder(), 'record');
  const noted = async () => readNotes(await readFile(record, 'utf8').catch(() => ''));
  for (const run of ['一', '二', '三']) {
    const before = (await noted()).length;
    const { kill } = startPublisher(owner, record, run);
    await expect.poll(async () => (await noted()).length, { timeout: 30_000 }).toBeGreaterThan(before + 3);
    await kill();
    expect(findLosses(await readVersions(owner), await noted())).toEqual([]);
  }
}, 120_000);
