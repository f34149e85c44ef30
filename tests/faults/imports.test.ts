import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { disconnect } from '../../api/_core/database.ts';
import { checkImport } from '../../api/_features/imports/check.ts';
import { readImport } from '../../api/_features/imports/read.ts';
import { runImport } from '../../api/_features/imports/run.ts';
import { connected } from '../../run/connected.ts';
import { drawKeys } from '../../run/embedded/keys.ts';
import { acting } from '../bench/imports/acting.ts';
import { manyItems, workbookOf } from '../bench/imports/list.ts';
import { copyDatabase } from '../copied-database.ts';

it('an import whose server is killed leaves nothing, is known as lost, and can be run again', async () => {
  const { owner, server, drop } = await copyDatabase();
  Object.assign(process.env, drawKeys(), { DATABASE_URL: server, LOG_LEVEL: 'silent' });
  const editor = acting('editor');
  const workbook = await workbookOf(manyItems(3_000));
  const id = randomUUID();
  await checkImport({ id, kind: 'guides', name: '事项.xlsx', bytes: workbook.length, workbook }, editor);
  const child = spawn(process.execPath, ['--experimental-strip-types', 'tests/faults/run-import.ts', id], {
    stdio: 'ignore',
  });
  const seen = () => readImport({ id }, editor);
  await expect.poll(async () => (await seen()).done, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const left = async () =>
    connected(owner, async (client) => {
      const { rows } = await client.query(
        'select count(*)::integer as count from guide_drafts where import_id = $1',
        [id],
      );
      return rows[0].count;
    });
  expect(await left()).toBe(0);
  expect(await seen()).toMatchObject({ state: 'running' });
  // Half a minute without a sign of life, and the next look says so.
  await connected(owner, (client) =>
    client.query(`update imports set alive_at = now() - interval '31 seconds'`),
  );
  expect(await seen()).toMatchObject({ state: 'failed' });
  await runImport({ id }, editor);
  await expect.poll(async () => (await seen()).state, { timeout: 60_000 }).toBe('done');
  expect(await left()).toBe(3_000);
  await disconnect();
  await drop();
}, 150_000);
