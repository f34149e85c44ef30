import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);

describe('GET /desk/staff', () => {
  it('lists the people of the agency, and nobody of another', async () => {
    const { items, invitations } = await desk.people();
    expect(items.map(({ name }) => name).toSorted()).toEqual(
      ['何平', '吴敏', '周宁', '孙悦', '林晓', '陈晓', '马建'].toSorted(),
    );
    expect(items.find(({ name }) => name === '马建')).toMatchObject({
      email: 'majian@haoban.example',
      roles: ['clerk'],
      window: 'demo-centre-12',
      active: true,
      secondFactor: false,
    });
    expect(invitations).toEqual([]);
  });

  it('lists no invitation that is over', async () => {
    const { id } = await desk.invite();
    await desk.sql('alter table staff_invitations disable trigger ended_once');
    await desk.sql("update staff_invitations set expires_at = now() - interval '1 second' where id = $1", [
      id,
    ]);
    await desk.sql('alter table staff_invitations enable trigger ended_once');
    expect((await desk.people()).invitations).toEqual([]);
  });

  it('refuses a clerk of another agency, and everybody who does not administer this one', async () => {
    for (const other of [desk.gaoyuan, desk.zhouning, desk.linxiao, desk.wumin])
      expect(await refused(await other.get('/desk/staff'))).toBe('not-administrator');
  });
});
