import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, wumin, linxiao, gaoyuan, close, sql } = await openImports();
afterAll(close);

let nth = 0;
const many = (count: number) => {
  nth += 1;
  return workbookOf('guides', [
    headings,
    ...Array.from({ length: count }, (_, at) => row(`演示事项 ${nth}-${at}`)),
  ]);
};
const draftsOf = async (id: string) =>
  sql(
    'select name, state, written_by, why, guide_code from guide_drafts where import_id = $1 order by name',
    [id],
  );

describe('POST /desk/imports/:id/run', () => {
  it('brings every row in as a draft that waits for somebody else', async () => {
    const { id } = await chenxiao.check(await many(3));
    expect(await chenxiao.run(id)).toMatchObject({ state: 'done', done: 3, drafts: { waiting: 3 } });
    const drafts = await draftsOf(id);
    expect(drafts.map(({ name, state }) => [name, state])).toEqual(
      [0, 1, 2].map((at) => [`演示事项 1-${at}`, 'submitted']),
    );
    expect(drafts[0]).toMatchObject({
      why: '导入“事项.xlsx”',
      guide_code: expect.stringMatching(/^[L-O]\d{4}$/),
    });
  });

  it('brings in once what is run twice, or twice at the same time', async () => {
    const { id } = await chenxiao.check(await many(40));
    await Promise.all([chenxiao.run(id), chenxiao.run(id)]);
    await chenxiao.run(id);
    expect(await draftsOf(id)).toHaveLength(40);
  });

  it('lets one of two tables in that speak of the same guides, and says so of the other', async () => {
    const file = await many(5);
    const [one, other] = [await chenxiao.check(file), await chenxiao.check(file)];
    expect((await chenxiao.run(one.id)).state).toBe('done');
    const seen = await chenxiao.run(other.id);
    expect(seen).toMatchObject({
      state: 'checked',
      faultCount: 5,
      faults: expect.arrayContaining([
        expect.objectContaining({ cell: 'A2', why: '这份指南有一份草稿没审完' }),
      ]),
    });
    expect(await draftsOf(other.id)).toEqual([]);
  });

  it('refuses a table with a fault', async () => {
    const { id } = await chenxiao.check(
      await workbookOf('guides', [headings, row('甲', { 费用: '看情况' }), row('乙')]),
    );
    expect(await refusal(await chenxiao.post(`/desk/imports/${id}/run`, { id }))).toMatchObject({
      reason: 'faulty-import',
    });
    expect(await draftsOf(id)).toEqual([]);
  });

  it('leaves nothing where it fails in the middle, and says that it has', async () => {
    const { id } = await chenxiao.check(await many(1_200));
    await sql(`create function fail() returns trigger language plpgsql as
      $$ begin if new.name like '%-1100' then raise 'broken'; end if; return new; end $$`);
    await sql('create trigger fail before insert on guide_drafts for each row execute function fail()');
    expect(await chenxiao.run(id)).toMatchObject({ state: 'failed', done: 0 });
    expect(await draftsOf(id)).toEqual([]);
    await sql('drop trigger fail on guide_drafts');
    expect(await chenxiao.run(id)).toMatchObject({ state: 'done', done: 1_200 });
  });

  it('is given up at the next look where its server has died', async () => {
    const { id } = await chenxiao.check(await many(2));
    await sql(
      `update imports set state = 'running', alive_at = now() - interval '31 seconds' where id = $1`,
      [id],
    );
    expect(await receive('GET /desk/imports/:id', await chenxiao.get(`/desk/imports/${id}`))).toMatchObject({
      state: 'failed',
    });
    expect((await chenxiao.run(id)).state).toBe('done');
  });

  it('refuses an import that is not there, and a clerk or an editor of another agency', async () => {
    const { id } = await chenxiao.check(await many(1));
    const ask = async (who: typeof chenxiao, which = id) =>
      (await refusal(await who.post(`/desk/imports/${which}/run`, { id: which }))).reason;
    expect(await ask(chenxiao, randomUUID())).toBe('no-such-import');
    expect(await ask(gaoyuan)).toBe('no-such-import');
    expect(await ask(linxiao)).toBe('not-editor');
    expect(await ask(wumin)).toBe('not-editor');
  });
});
