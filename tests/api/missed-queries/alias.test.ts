import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { typed } from './ground.ts';

const api = await openDesk();
afterAll(api.close);
const CODE = 'B0201';
const propose = (phrases: string[], code = CODE, who = api.chenxiao) =>
  who.post('/desk/missed-queries/alias', { phrases, code });
const proposed = async (phrases: string[], code = CODE) =>
  receive('POST /desk/missed-queries/alias', await propose(phrases, code));
const drafts = () =>
  api.sql(`select id, state, why, written_by, revision, facts #> '{identity,everydayNames}' as names
    from guide_drafts where guide_code = '${CODE}' order by revision desc limit 1`);
const discard = () => api.sql("delete from guide_drafts where state <> 'published'");

describe('POST /desk/missed-queries/alias', () => {
  afterEach(discard);

  it('writes the words into a draft that goes to the reviewer, with whose word it is', async () => {
    expect(await proposed(['剧本杀', '密室'])).toMatchObject({ code: CODE, state: 'submitted', added: 2 });
    const [draft] = await drafts();
    expect(draft).toMatchObject({ state: 'submitted', why: '有人这样搜，没找到：剧本杀、密室' });
    expect((draft!['names'] as { source: string }).source).toBe('editor');
    expect((draft!['names'] as { value: string[] }).value.slice(-2)).toEqual(['剧本杀', '密室']);
  });

  it('is the same when it is sent again', async () => {
    await proposed(['剧本杀']);
    expect(await proposed(['剧本杀'])).toMatchObject({ state: 'submitted', added: 0 });
    expect(await api.sql('select from guide_drafts')).toHaveLength(1);
  });

  it('joins what an editor is writing already, and leaves it to them', async () => {
    await api.chenxiao.post(`/desk/guides/${CODE}/draft`, { code: CODE });
    expect(await proposed(['剧本杀'])).toMatchObject({ state: 'draft', added: 1 });
    expect(await api.sql('select from guide_drafts')).toHaveLength(1);
  });

  it('leaves a guide with errors to be mended first', async () => {
    expect(await proposed(['摆早餐摊'], 'B0206')).toMatchObject({ state: 'draft', added: 1 });
  });

  it('shows in the list that the words wait', async () => {
    await typed(api, { 剧本杀: 3 });
    await proposed(['剧本杀']);
    const { groups } = await receive(
      'GET /desk/missed-queries',
      await api.chenxiao.get('/desk/missed-queries'),
    );
    expect(groups[0]?.phrases).toEqual([{ phrase: '剧本杀', count: 3, waiting: true }]);
  });

  it('stands in the audit log', async () => {
    await proposed(['剧本杀']);
    const log = await api.sql(
      "select staff_name, act from audit_entries where room = 'guide_drafts' order by id desc limit 1",
    );
    expect(log).toEqual([{ staff_name: '陈晓', act: 'insert' }]);
  });

  it('refuses to add to what waits for a review', async () => {
    await proposed(['剧本杀']);
    expect(await refused(await propose(['密室']))).toBe('not-now');
  });

  it('refuses an editor of another agency, a clerk, and an unknown guide', async () => {
    expect(await refused(await propose(['剧本杀'], CODE, api.gaoyuan))).toBe('not-your-guide');
    expect(await refused(await propose(['剧本杀'], CODE, api.linxiao))).toBe('not-editor');
    expect(await refused(await propose(['剧本杀'], 'Z9999'))).toBe('no-such-guide');
    expect(await api.sql('select from guide_drafts')).toEqual([]);
  });
});

describe('a word that nobody found', () => {
  it('is found after the review without a restart, by whoever searches', async () => {
    await proposed(['剧本杀']);
    const [draft] = await drafts();
    const sent = { code: CODE, revision: draft!['revision'], verdict: 'approve' };
    const reviewed = await api.wumin.post(`/desk/guides/${CODE}/draft/review`, sent);
    expect(reviewed.status).toBe(200);
    const find = async () => (await receive('GET /guides', await api.get('/guides?q=剧本杀'))).items[0]?.code;
    await expect.poll(find).toBe(CODE);
  });
});
