import { afterAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, gaoyuan, close, sql } = await openImports();
afterAll(close);

const KEY = 'POST /desk/imports/:id/stop';
const check = async (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => row(`演示事项 ${count}-${at}`));
  return chenxiao.check(await workbookOf('guides', [headings, ...rows]));
};

describe('POST /desk/imports/:id/stop', () => {
  it('takes back all that was written so far', async () => {
    const { id } = await check(2_000);
    await chenxiao.post(`/desk/imports/${id}/run`, { id });
    let seen = await receive(KEY, await chenxiao.post(`/desk/imports/${id}/stop`, { id }));
    while (seen.state === 'running')
      seen = await receive('GET /desk/imports/:id', await chenxiao.get(`/desk/imports/${id}`));
    expect(seen).toMatchObject({ state: 'stopped', done: 0 });
    expect(await sql('select from guide_drafts where import_id = $1', [id])).toEqual([]);
    expect((await chenxiao.run(id)).state).toBe('done');
  });

  it('changes nothing where it does not run', async () => {
    const { id } = await check(1);
    expect(await receive(KEY, await chenxiao.post(`/desk/imports/${id}/stop`, { id }))).toMatchObject({
      state: 'checked',
    });
    expect((await chenxiao.run(id)).state).toBe('done');
  });

  it('refuses an editor of another agency', async () => {
    const { id } = await check(2);
    expect(await refusal(await gaoyuan.post(`/desk/imports/${id}/stop`, { id }))).toMatchObject({
      reason: 'no-such-import',
    });
  });
});
