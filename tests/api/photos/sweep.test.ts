import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordMediaCheck } from '../../../api/_features/photos/check.ts';
import { sweepPhotos } from '../../../api/_features/photos/sweep.ts';
import { openApi, receive } from '../open-api.ts';
import { id, plantPhoto } from './ground.ts';

const folder = await mkdtemp(join(tmpdir(), 'photos-'));
process.env.STORAGE_FOLDER = folder;
const { get, sql, close } = await openApi();
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const plant = async (n: number, bound: boolean, age: string) => {
  await plantPhoto(sql, n, { bound });
  await sql('update photos set uploaded_at = now() - $2::interval where id = $1', [id(n), age]);
  await writeFile(join(folder, id(n)), 'a photo');
};
const left = async () => ({
  rows: (await sql('select id from photos order by 1')).map((row) => row.id),
  files: (await readdir(folder)).sort(),
});

describe('the sweep of photos', () => {
  it('removes those beside no rating after a day, row and bytes, and no other', async () => {
    await plant(1, false, '25 hours');
    await plant(2, false, '23 hours');
    await plant(3, true, '40 days');
    expect(await sweepPhotos()).toBe(1);
    expect(await left()).toEqual({ rows: [id(2), id(3)], files: [id(2), id(3)] });
    expect(await sweepPhotos()).toBe(0);
    const call = await get('/clockwork/photos', {
      headers: { Authorization: `Bearer ${process.env.CRON_SECRET}` },
    });
    expect(await receive('GET /clockwork/:job', call)).toEqual({ done: 0 });
  });

  it('goes on where it was ended: bytes gone and row still there', async () => {
    await plant(4, false, '25 hours');
    await sql('update photos set stored_at = null where id = $1', [id(4)]);
    await rm(join(folder, id(4)));
    expect(await sweepPhotos()).toBe(1);
    expect((await left()).rows).not.toContain(id(4));
  });
});

describe('what WeChat found in a photo', () => {
  it.each([
    ['pass', 'pass'],
    ['review', 'review'],
    ['risky', 'risky'],
    ['failed', 'unchecked'],
  ])('is kept by its trace: %s', async (suggest, kept) => {
    await sql("update photos set check_state = 'pending', trace_id = 'trace-3' where id = $1", [id(3)]);
    await recordMediaCheck({ traceId: 'another', suggest: 'risky' });
    await recordMediaCheck({ traceId: 'trace-3', suggest });
    expect(await sql('select check_state, public from photos where id = $1', [id(3)])).toEqual([
      { check_state: kept, public: false },
    ]);
  });
});
