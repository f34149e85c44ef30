import { afterAll, describe, expect, it } from 'vitest';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';
import { enter, handedDown } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, get } = desk;
const list = async (query = '') => receive('GET /delegations', await get(`/delegations${query}`));
const soon = { interval: 50 };

describe('GET /delegations', () => {
  it('shows everybody without a restart what was entered, with what nobody has stated left open', async () => {
    const sent = handedDown();
    await enter(chenxiao, sent);
    await expect.poll(async () => (await list()).found, soon).toBe(1);
    const { conditions, receiver, effectiveOn, guide } = sent;
    expect((await list()).items[0]).toMatchObject({
      guide,
      receiver,
      effectiveOn,
      conditions,
      training: 'not-provided',
      agency: { id: 'demo-approval', demonstration: true },
    });
  });

  it('leaves out what was struck', async () => {
    const sent = handedDown();
    const { found } = await list();
    await enter(chenxiao, sent);
    await expect.poll(async () => (await list()).found, soon).toBe(found + 1);
    await enter(chenxiao, { ...sent, struck: true, revision: 1 });
    await expect.poll(async () => (await list()).found, soon).toBe(found);
  });

  it('is of one guide if asked, a page at a time', async () => {
    const before = (await list('?guide=P0201')).found;
    for (const effectiveOn of ['2027-01-01', '2027-02-01'])
      await enter(chenxiao, handedDown({ guide: 'P0201', effectiveOn }));
    await expect.poll(async () => (await list('?guide=P0201')).found, soon).toBe(before + 2);
    const first = await list('?guide=P0201&limit=1');
    const rest = await list(`?guide=P0201&limit=1&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map(({ effectiveOn }) => effectiveOn)).toEqual([
      '2027-02-01',
      '2027-01-01',
    ]);
    expect(rest.next).toBeNull();
  });
});
