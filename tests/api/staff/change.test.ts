import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);
const { heping } = desk;
const idOf = (person: string) => desk.beside.accounts.find((one) => one.person === person)!.id;
const change = (person: string, fields: object) => {
  const { name, department, roles, window } = desk.beside.accounts.find((one) => one.person === person)!;
  return heping.post(`/desk/staff/${idOf(person)}`, { name, department, roles, window, ...fields });
};

describe('POST /desk/staff/:id', () => {
  it('says anew what somebody is, and their next request knows it', async () => {
    expect(await refused(await desk.linxiao.get('/desk/audit'))).toBe('not-supervisor');
    const person = await receive(
      'POST /desk/staff/:id',
      await change('linxiao', { department: '政务效能科', roles: ['clerk', 'supervisor'] }),
    );
    expect(person).toMatchObject({
      id: idOf('linxiao'),
      department: '政务效能科',
      roles: ['clerk', 'supervisor'],
    });
    expect((await desk.linxiao.get('/desk/audit')).status).toBe(200);
  });

  it('refuses to leave an agency without an administrator, and lets go once there is another', async () => {
    expect(await refused(await change('heping', { roles: ['editor'] }))).toBe('last-administrator');
    await receive('POST /desk/staff/:id', await change('wumin', { roles: ['reviewer', 'administrator'] }));
    await receive('POST /desk/staff/:id', await change('heping', { roles: ['editor'] }));
    expect(await refused(await heping.get('/desk/staff'))).toBe('not-administrator');
    await desk.sql("update staff set roles = '{administrator}' where user_id = $1", [idOf('heping')]);
    await desk.sql("update staff set roles = '{reviewer}' where user_id = $1", [idOf('wumin')]);
  });

  it('keeps one of two administrators who step down at once', async () => {
    await desk.sql("update staff set roles = '{administrator}' where user_id = $1", [idOf('wumin')]);
    const { name, department } = desk.beside.accounts.find((one) => one.person === 'wumin')!;
    const down = { roles: ['editor'], window: null };
    const both = await Promise.all([
      change('heping', { roles: ['editor'] }),
      desk.wumin.post(`/desk/staff/${idOf('wumin')}`, { name, department, ...down }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await desk.sql("update staff set roles = '{administrator}' where user_id = $1", [idOf('heping')]);
    await desk.sql("update staff set roles = '{reviewer}' where user_id = $1", [idOf('wumin')]);
  });

  it('refuses somebody of another agency as if they were not there, and a window of it', async () => {
    expect(await refused(await change('gaoyuan', {}))).toBe('no-such-person');
    const nobody = { name: '无', department: '无', roles: ['clerk'], window: null };
    expect(await refused(await heping.post(`/desk/staff/${randomUUID()}`, nobody))).toBe('no-such-person');
    expect(await refused(await change('majian', { window: 'demo-far-centre-1' }))).toBe('no-such-place');
  });

  it('refuses a clerk of another agency, and a person about themself', async () => {
    const { name, department, roles } = desk.beside.accounts.find((one) => one.person === 'chenxiao')!;
    const more = { name, department, roles: [...roles, 'administrator'], window: null };
    for (const other of [desk.chenxiao, desk.gaoyuan, desk.zhouning])
      expect(await refused(await other.post(`/desk/staff/${idOf('chenxiao')}`, more))).toBe(
        'not-administrator',
      );
  });
});
