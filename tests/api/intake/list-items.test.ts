import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { eventually } from '../cross-region/ground.ts';
import { openIntake } from './ground.ts';

const desk = await openIntake();
afterAll(desk.close);

const offered = async (person = desk.linxiao) =>
  (await receive('GET /desk/intake-items', await person.get('/desk/intake-items'))).items;

describe('GET /desk/intake-items', () => {
  it('offers what the own window takes in for another, and whose matter it is; to the partner what it takes in', async () => {
    expect(await offered()).toEqual([{ id: 'demo-back-id', name: '居民身份证补领', place: '远桥区' }]);
    expect((await offered(desk.gaoyuan)).map(({ id }) => id)).toContain('demo-far-hygiene');
  });

  it('offers everything that can be taken in, and nothing else', async () => {
    for (const person of [desk.linxiao, desk.gaoyuan]) {
      const all = await desk.sql('select id from public.cross_region_items');
      const taken = [];
      for (const { id: item } of all) {
        const sent = { id: crypto.randomUUID(), item, applicant: '王芳' };
        if ((await person.post('/desk/intake', sent)).ok) taken.push(item);
      }
      expect((await offered(person)).map(({ id }) => id).sort()).toEqual(taken.sort());
    }
  });

  it('offers nothing of an agreement that is over, and nothing that is no longer listed', async () => {
    const until = (day: string) =>
      desk.sql("update public.cross_region_agreements set valid_until = $1 where id = 'demo-far'", [day]);
    await until('2026-01-02');
    await eventually(async () => (await offered()).length === 0);
    await until('2027-12-31');
    await eventually(async () => (await offered()).length === 1);
    await desk.sql(
      "update public.cross_region_items set retired_on = '2026-11-01' where id = 'demo-back-id'",
    );
    await eventually(async () => (await offered()).length === 0);
  });

  it('refuses an editor who is no clerk', async () => {
    expect(await refused(await desk.chenxiao.get('/desk/intake-items'))).toBe('not-clerk');
  });
});
