import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { listed } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);

const path = '/desk/cross-region/agreements';

describe('GET /desk/cross-region/agreements/:id', () => {
  it('is the agreement as the list has it, to either partner', async () => {
    for (const person of [desk.chenxiao, desk.gaoyuan]) {
      const one = await receive(
        'GET /desk/cross-region/agreements/:id',
        await person.get(`${path}/demo-far`),
      );
      expect([one]).toEqual(await listed(person));
    }
  });

  it('refuses one that is not there, and one in which the own region takes no part', async () => {
    expect(await refused(await desk.chenxiao.get(`${path}/nowhere`))).toBe('no-such-agreement');
    expect(await refused(await desk.chenxiao.get(`${path}/huancui-all`))).toBe('no-such-agreement');
  });

  it('refuses whoever is not signed in', async () => {
    expect(await refused(await desk.get(`${path}/demo-far`))).toBe('no-session');
  });
});
