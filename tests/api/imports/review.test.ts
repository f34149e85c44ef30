import { afterAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, wumin, gaoyuan, get, close, sql } = await openImports();
afterAll(close);

let nth = 0;
const bringIn = async (count = 2) => {
  nth += 1;
  const rows = Array.from({ length: count }, (_, at) => row(`演示事项 ${nth}-${at}`, { 承诺办结时限: 7 }));
  const { id } = await chenxiao.check(await workbookOf('guides', [headings, ...rows]));
  return chenxiao.run(id);
};

describe('POST /desk/imports/:id/review', () => {
  it('publishes all of an import, and citizens find what came in', async () => {
    const { id } = await bringIn(700);
    expect(await wumin.review(id)).toMatchObject({ drafts: { waiting: 0, published: 700 } });
    const [{ guide_code: code }] = (await sql(
      'select guide_code from guide_drafts where import_id = $1 limit 1',
      [id],
    )) as [{ guide_code: string }];
    await expect.poll(async () => (await get(`/guides/${code}`)).status, { timeout: 5_000 }).toBe(200);
    const guide = await receive('GET /guides/:code', await get(`/guides/${code}`));
    expect(guide.sources).toMatchObject([{ kind: 'listing', title: '某区事项清单' }]);
  });

  it('returns all of it with a reason, once however often it is asked', async () => {
    const { id } = await bringIn();
    const back = await wumin.review(id, 'return', '先把时限补上');
    expect(back).toMatchObject({ drafts: { waiting: 0, returned: 2 } });
    expect(await wumin.review(id, 'return', '再退一次')).toEqual(back);
    expect(await sql('select distinct review_note from guide_drafts where import_id = $1', [id])).toEqual([
      { review_note: '先把时限补上' },
    ]);
  });

  it('refuses whoever brought it in, a return without a reason, an editor, and a reviewer of another agency', async () => {
    const { id } = await bringIn();
    const ask = async (who: typeof wumin, sent: object) =>
      (await refusal(await who.post(`/desk/imports/${id}/review`, { id, verdict: 'approve', ...sent })))
        .reason;
    expect(await ask(chenxiao, {})).toBe('not-reviewer');
    expect(await ask(wumin, { verdict: 'return' })).toBe('reason-needed');
    expect(await ask(gaoyuan, {})).toBe('no-such-import');
    await sql(`update staff set roles = '{editor,reviewer}' where name = '陈晓'`);
    expect(await ask(chenxiao, {})).toBe('own-writing');
    expect(await sql('select distinct state from guide_drafts where import_id = $1', [id])).toEqual([
      { state: 'submitted' },
    ]);
  });
});
