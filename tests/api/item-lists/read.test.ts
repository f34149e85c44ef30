import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const read = async (id: string, query = '') =>
  receive('GET /item-lists/:id', await get(`/item-lists/${id}${query}`));

describe('GET /item-lists/:id', () => {
  it('gives every item of the list once, page by page, by code, each with the source that puts it there', async () => {
    const codes: string[] = [];
    for (let cursor = ''; ;) {
      const page = await read('licences', `?limit=20${cursor && `&cursor=${cursor}`}`);
      codes.push(...page.items.map(({ code }) => code));
      expect(page.items.every(({ source }) => source.title)).toBe(true);
      expect(page.items.every(({ kind }) => kind === 'licence')).toBe(true);
      if (!page.next) break;
      cursor = page.next;
    }
    const rows = await sql(
      `select guide_code as code from guide_versions
       where withdrawn_at is null and facts #>> '{authority,kind,value}' = 'licence' order by 1`,
    );
    expect(codes).toEqual(rows.map(({ code }) => code));
  });

  it('names the source of the fact by which an item is on the list', async () => {
    const { items } = await read('nearby', '?limit=1');
    const [{ source }] = await sql(
      `select facts #>> '{authority,levels,source}' as source from guide_versions
       where withdrawn_at is null and guide_code = $1`,
      [items[0]!.code],
    );
    expect(items[0]!.source.id).toBe(source);
  });

  it('takes a department, a level and words, alone and together', async () => {
    const all = await read('online', '?limit=100');
    const department = encodeURIComponent('公安');
    const ofPolice = await read('online', `?limit=100&department=${department}`);
    expect(all.departments).toContain('公安');
    expect(ofPolice.found).toBeGreaterThan(0);
    expect(ofPolice.items.every((item) => item.department.split('/').includes('公安'))).toBe(true);
    const ofTown = await read('online', '?limit=100&level=township');
    expect(ofTown.items.every(({ levels }) => levels.includes('township'))).toBe(true);
    expect(ofTown.found).toBeLessThan(all.found);
    const ofWords = await read('online', `?q=${encodeURIComponent('户口')}&department=${department}`);
    expect(ofWords.found).toBeGreaterThan(0);
    expect(ofWords.found).toBeLessThan(ofPolice.found);
  });

  it('counts the whole list, whatever was asked of it', async () => {
    const { count, found, items } = await read('licences', `?q=${encodeURIComponent('没有这样的事')}`);
    expect([count > 0, found, items]).toEqual([true, 0, []]);
  });

  it('refuses a list that there is not', async () => {
    expect(await refusal(await get('/item-lists/nonsense'))).toMatchObject({ reason: 'malformed' });
  });
});
