import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { disconnect } from '../../../api/_core/database.ts';
import { checkImport } from '../../../api/_features/imports/check.ts';
import { readImport } from '../../../api/_features/imports/read.ts';
import { reviewImport } from '../../../api/_features/imports/review.ts';
import { runImport } from '../../../api/_features/imports/run.ts';
import { connected } from '../../../run/connected.ts';
import { acting } from './acting.ts';
import { manyItems, workbookOf } from './list.ts';

/** How long something took (s), with what it gave. */
const timed = async <T>(act: () => Promise<T>) => {
  const began = performance.now();
  const value = await act();
  return { seconds: (performance.now() - began) / 1000, value };
};

/** The same drafts once more: by COPY, and by inserts of 500, into a table of the same shape without triggers. */
const measureRaw = (database: string, id: string) =>
  connected(database, async (client) => {
    const folder = await mkdtemp(join(tmpdir(), 'haoban-copy-'));
    await chmod(folder, 0o777);
    const file = join(folder, 'rows');
    await client.query('drop schema if exists raw cascade; create schema raw');
    for (const table of ['copied', 'inserted'])
      await client.query(
        `create table raw.${table} (like public.guide_drafts including defaults including indexes)`,
      );
    await client.query(`copy (select * from guide_drafts where import_id = '${id}') to '${file}'`);
    const copy = await timed(() => client.query(`copy raw.copied from '${file}'`));
    const { rows } = await client.query('select to_jsonb(copied) as row from raw.copied');
    const batches = Array.from({ length: Math.ceil(rows.length / 500) }, (_, nth) =>
      JSON.stringify(rows.slice(nth * 500, nth * 500 + 500).map(({ row }) => row)),
    );
    const insert = await timed(async () => {
      await client.query('begin');
      for (const batch of batches)
        await client.query(
          'insert into raw.inserted select * from jsonb_populate_recordset(null::raw.inserted, $1)',
          [batch],
        );
      await client.query('commit');
    });
    await client.query('drop schema raw cascade');
    await rm(folder, { recursive: true });
    return { copy: copy.seconds, insert: insert.seconds };
  });

/** Brings a workbook of so many guides in as the desk does, step by step, and the same rows raw (s). */
export const measureImport = async (database: string, count: number) => {
  const editor = acting('editor');
  const reviewer = acting('reviewer');
  const workbook = await workbookOf(manyItems(count));
  const id = randomUUID();
  try {
    const check = await timed(async () =>
      checkImport({ id, kind: 'guides', name: '事项.xlsx', bytes: workbook.length, workbook }, editor),
    );
    const run = await timed(async () => {
      let seen = await runImport({ id }, editor);
      while (seen.state === 'running') {
        await setTimeout(20);
        seen = await readImport({ id }, editor);
      }
      return seen;
    });
    const raw = await measureRaw(database, id);
    const review = await timed(async () => {
      let left: number;
      do ({ left } = await reviewImport({ id, verdict: 'approve', note: '' }, reviewer));
      while (left);
    });
    return {
      count,
      bytes: workbook.length,
      tried: check.value,
      done: run.value,
      check: check.seconds,
      run: run.seconds,
      review: review.seconds,
      raw,
    };
  } finally {
    await disconnect();
  }
};
