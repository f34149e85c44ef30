import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, gaoyuan, led, act, sql } = desk;
const list = async (query = '', person = chenxiao) =>
  receive('GET /desk/guides', await person.get(`/desk/guides${query}`));

describe('GET /desk/guides', () => {
  it('gives every guide that the agency keeps, by code, page by page', async () => {
    const codes: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(`?limit=100${cursor && `&cursor=${cursor}`}`);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.next;
    }
    const kept = await sql("select code from guides where agency_id = 'demo-approval' order by code");
    expect(codes).toEqual(kept.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(200);
  });

  it('says of each how good it is, and what is being written', async () => {
    const code = await led('submitted');
    const { items, counts } = await list(`?q=${code}`);
    expect(items).toEqual([
      {
        code,
        name: `改过的${code}`,
        department: expect.any(String),
        version: 1,
        score: expect.any(Number),
        errors: 0,
        draft: {
          kind: 'change',
          state: 'submitted',
          editedBy: '陈晓',
          editedAt: expect.any(String),
          effectiveOn: null,
        },
      },
    ]);
    expect(counts).toEqual({ draft: 0, submitted: 1, returned: 0, approved: 0 });
    expect(items[0]!.score).toBeGreaterThan(0);
    expect(items[0]!.score).toBeLessThan(100);
  });

  it('rates a guide as it is being written: an error takes away from it', async () => {
    const code = await led('draft');
    const before = (await list(`?q=${code}`)).items[0]!;
    const { facts } = (await desk.see(code)).draft!.content;
    const phone = { value: '0532-85911100', source: 'editor' };
    const contact = { ...facts.contact, consultPhone: phone, complaintPhone: phone };
    await guideOf(desk.save(code, { facts: { ...facts, contact } }));
    const after = (await list(`?q=${code}`)).items[0]!;
    expect(after.errors).toBe(1);
    expect(after.score).not.toBe(before.score);
  });

  it('finds by a part of either name, by the code, and by state', async () => {
    const code = await led('returned');
    const { name } = (await desk.see(code)).current!.content;
    for (const q of [code.toLowerCase(), `改过的${code}`, name])
      expect((await list(`?limit=100&q=${encodeURIComponent(q)}`)).items.map((one) => one.code)).toContain(
        code,
      );
    expect((await list('?state=returned')).items.map((one) => one.code)).toEqual([code]);
    expect((await list('?q=%25')).items).toEqual([]);
  });

  it('keeps what was taken down in sight, and shows what was never published', async () => {
    const gone = desk.fresh();
    await guideOf(chenxiao.post(`/desk/guides/${gone}/withdrawal`, { code: gone, why: '取消了' }));
    await guideOf(act(wumin, gone, 'review', { verdict: 'approve' }));
    expect((await list(`?q=${gone}`)).items).toMatchObject([{ code: gone, version: null, draft: null }]);
    const content = { ...(await desk.see(desk.fresh())).current!.content, name: '从没见过的事项' };
    const { code } = await guideOf(
      chenxiao.post('/desk/guides', { id: crypto.randomUUID(), content, why: '' }),
    );
    expect((await list('?q=从没见过')).items).toMatchObject([
      { code, version: null, draft: { state: 'draft' } },
    ]);
  });

  it('shows another agency its own, and nothing of these', async () => {
    expect(await list('', gaoyuan)).toEqual({
      items: [],
      next: null,
      counts: { draft: 0, submitted: 0, returned: 0, approved: 0 },
    });
  });

  it('refuses nobody in particular', async () => {
    expect(await refused(await desk.get('/desk/guides'))).toBe('no-session');
  });
});
