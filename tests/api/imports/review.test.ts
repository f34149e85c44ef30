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
    await expect.poll(async () => (await get(`/guides/${code}`)).status).toBe(200);
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

  it('never publishes what broke a rule before: that stays a draft until it is mended', async () => {
    // B0206 is shipped with an error, B0201 without.
    const file = await workbookOf('aliases', [
      ['事项编号', '事项名称', '说法'],
      ['B0206', '', '摆早餐摊'],
      ['B0201', '', '开酸菜鱼馆'],
    ]);
    const { id } = await chenxiao.check(file, { kind: 'aliases' });
    expect(await chenxiao.run(id)).toMatchObject({ drafts: { waiting: 1, other: 1 } });
    expect(await wumin.review(id)).toMatchObject({ drafts: { waiting: 0, published: 1, other: 1 } });
    expect(
      await sql('select guide_code, state from guide_drafts where import_id = $1 order by 1', [id]),
    ).toEqual([
      { guide_code: 'B0201', state: 'published' },
      { guide_code: 'B0206', state: 'draft' },
    ]);
  });

  it('leaves to the clock what has a day of its own, and what cannot follow the version in force', async () => {
    const { id } = await bringIn(3);
    const [late, old] = await sql(
      'select id, guide_code from guide_drafts where import_id = $1 order by name',
      [id],
    );
    // What an editor does who takes it back, names a day, and submits it anew.
    await sql(`alter table guide_drafts disable trigger moves;
      update guide_drafts set effective_on = current_date + 9 where id = '${late!['id']}';
      alter table guide_drafts enable trigger moves`);
    await sql(
      `insert into guides (code, audience, business_theme, department, agency_id)
       values ($1, 'business', 'catering', '试', 'demo-approval')`,
      [old!['guide_code']],
    );
    await sql(
      `insert into guide_versions (guide_code, number, name, facts) values ($1, 1, '别人发的', '{}')`,
      [old!['guide_code']],
    );
    await wumin.review(id);
    expect(await sql('select state from guide_drafts where import_id = $1 order by name', [id])).toEqual(
      ['approved', 'approved', 'published'].map((state) => ({ state })),
    );
  });

  it('is nobody’s who checked the table or brought it in, one draft at a time either', async () => {
    await sql(`update staff set roles = '{editor,reviewer}' where name in ('陈晓', '吴敏')`);
    const { id } = await chenxiao.check(await workbookOf('guides', [headings, row('两个人的表')]));
    await wumin.run(id);
    const [{ guide_code: code, revision }] = (await sql(
      'select guide_code, revision from guide_drafts where import_id = $1',
      [id],
    )) as [{ guide_code: string; revision: number }];
    for (const person of [chenxiao, wumin]) {
      const sent = { code, revision, verdict: 'approve', note: '' };
      expect((await refusal(await person.post(`/desk/guides/${code}/draft/review`, sent))).reason).toBe(
        'own-writing',
      );
    }
    await sql(`update staff set roles = '{editor}' where name = '陈晓'`);
    await sql(`update staff set roles = '{reviewer}' where name = '吴敏'`);
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
