import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { claim, enter, open } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, heping } = desk;
await enter(chenxiao);

describe('GET /desk/claims', () => {
  it('has every item by its code, with the guide that it may be', async () => {
    const { items, next } = await open(chenxiao);
    expect(items.map(({ code, state, revision }) => [code, state, revision])).toEqual([
      ['001', 'open', 0],
      ['002', 'open', 0],
      ['003', 'open', 0],
    ]);
    expect(items[1]!.suggestion?.name).toContain('食品经营许可');
    expect(next).toBeNull();
  });

  it('goes on where a page ends, by state and by words', async () => {
    const one = await open(chenxiao, '?limit=1');
    const two = await open(chenxiao, `?limit=1&cursor=${one.next}`);
    expect(two.items.map(({ code }) => code)).toEqual(['002']);
    await claim(chenxiao, { item: two.items[0]!.id });
    expect((await open(chenxiao, '?state=claimed')).items).toMatchObject([
      { code: '002', guide: { code: 'P1103' }, suggestion: null },
    ]);
    expect((await open(chenxiao, `?q=${encodeURIComponent('渔业')}`)).items).toMatchObject([{ code: '003' }]);
  });

  it('shows an editor of another agency their own alone, and refuses whoever is no editor', async () => {
    expect((await open(gaoyuan)).items).toEqual([]);
    expect(await refused(await heping.get('/desk/claims'))).toBe('not-editor');
  });
});
