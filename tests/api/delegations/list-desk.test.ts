import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { enter, handedDown } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, wumin } = desk;
const list = async (person = chenxiao) =>
  (await receive('GET /desk/delegations', await person.get('/desk/delegations'))).items;

describe('GET /desk/delegations', () => {
  it('has what the agency entered, the newest day first, and what was struck', async () => {
    const [later, struck] = [handedDown({ effectiveOn: '2027-03-01' }), handedDown({ struck: true })];
    await enter(chenxiao, struck);
    await enter(chenxiao, later);
    expect((await list()).map(({ id }) => id)).toEqual([later.id, struck.id]);
  });

  it('shows an editor of another agency nothing of it', async () => {
    expect(await list(gaoyuan)).toEqual([]);
  });

  it('refuses whoever is no editor', async () => {
    expect(await refused(await wumin.get('/desk/delegations'))).toBe('not-editor');
  });
});
