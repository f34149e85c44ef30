import { afterAll, describe, expect, it } from 'vitest';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';
import { claim, enter, open } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, get } = desk;
const list = async (query = '') => receive('GET /claims', await get(`/claims${query}`));
const soon = { interval: 50 };

describe('GET /claims', () => {
  it('has nothing, and no rate, before anybody has entered a catalogue', async () => {
    const { agency, counts, items } = await list();
    expect([agency, counts.all, items]).toEqual([null, 0, []]);
  });

  it('shows everybody what was claimed, as it is counted in SQL', async () => {
    await enter(chenxiao);
    const [first, , third] = (await open(chenxiao)).items;
    await claim(chenxiao, { item: first!.id });
    await claim(chenxiao, { item: third!.id, state: 'not-applicable', guide: null, reason: '不靠海' });
    await expect.poll(async () => (await list()).counts.notApplicable, soon).toBe(1);
    const { agency, counts, items } = await list();
    const [row] = await desk.sql(
      `select count(*) filter (where state = 'claimed')::int as numerator,
         count(*) filter (where state is distinct from 'not-applicable')::int as denominator
       from upper_items left join claims on item_id = id`,
    );
    expect(counts).toMatchObject(row!);
    expect(agency).toMatchObject({ id: 'demo-approval', demonstration: true });
    expect(items.map(({ state, reason }) => [state, reason])).toEqual([
      ['claimed', ''],
      ['open', ''],
      ['not-applicable', '不靠海'],
    ]);
  });

  it('is of one agency, of a state and of words, a page at a time', async () => {
    await enter(gaoyuan);
    await expect.poll(async () => (await list('?agency=demo-far-approval')).found, soon).toBe(3);
    expect((await list('?state=open')).items.map(({ code }) => code)).toEqual(['002']);
    expect((await list(`?q=${encodeURIComponent('渔业')}`)).found).toBe(1);
    const first = await list('?limit=2');
    expect((await list(`?limit=2&cursor=${first.next}`)).items.map(({ code }) => code)).toEqual(['003']);
    expect((await list('?agency=nobody')).agency).toBeNull();
  });
});
