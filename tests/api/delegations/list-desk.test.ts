import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { enter, handedDown } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, wumin, sql } = desk;
const page = async (query = '', person = chenxiao) =>
  receive('GET /desk/delegations', await person.get(`/desk/delegations${query}`));
const list = async (person = chenxiao) => (await page('', person)).items;

describe('GET /desk/delegations', () => {
  it('has what the agency entered, the newest day first, and what was struck', async () => {
    const [later, struck] = [handedDown({ effectiveOn: '2027-03-01' }), handedDown({ struck: true })];
    await enter(chenxiao, struck);
    await enter(chenxiao, later);
    expect((await list()).map(({ id }) => id)).toEqual([later.id, struck.id]);
  });

  it('goes on where a page ends, also among those of one day', async () => {
    for (const receiver of ['甲镇', '乙镇', '丙镇']) await enter(chenxiao, handedDown({ receiver }));
    const whole = (await list()).map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, next } = await page(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...items.map(({ id }) => id));
      cursor = next;
    }
    expect(seen).toEqual(whole);
    expect(await refused(await chenxiao.get('/desk/delegations?cursor=nobody'))).toEqual({
      reason: 'malformed',
      fields: ['cursor'],
    });
  });

  it('has an entry of a guide that was never published, under its code', async () => {
    const sent = handedDown({ guide: 'P1104' });
    await enter(chenxiao, sent);
    await sql(
      "alter table guide_versions disable trigger user; delete from guide_versions where guide_code = 'P1104'",
    );
    expect((await list()).find(({ id }) => id === sent.id)).toMatchObject({ guide: 'P1104', name: 'P1104' });
  });

  it('shows an editor of another agency nothing of it', async () => {
    expect(await list(gaoyuan)).toEqual([]);
  });

  it('refuses whoever is no editor', async () => {
    expect(await refused(await wumin.get('/desk/delegations'))).toBe('not-editor');
  });
});
