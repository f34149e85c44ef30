import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);
const account = (person: string) => desk.beside.accounts.find((one) => one.person === person)!;
const suspend = (person: string, suspended: boolean) =>
  desk.heping.post(`/desk/staff/${account(person).id}/suspension`, { suspended });
const signIn = (person: string) => {
  const { email, password } = account(person);
  return desk.post('/sessions/staff', { email, password });
};
const renew = (refreshToken: string) => desk.post('/sessions/staff/refresh', { refreshToken });

describe('POST /desk/staff/:id/suspension', () => {
  it('has them out at once: with their token, by renewing it, and by signing in', async () => {
    const { refreshToken } = await receive('POST /sessions/staff', await signIn('linxiao'));
    expect((await desk.linxiao.get('/desk/rectifications')).status).toBe(200);
    const person = await receive('POST /desk/staff/:id/suspension', await suspend('linxiao', true));
    expect(person.active).toBe(false);
    expect(await refused(await desk.linxiao.get('/desk/rectifications'))).toBe('suspended');
    expect(await refused(await renew(refreshToken))).toBe('suspended');
    expect(await refused(await signIn('linxiao'))).toBe('suspended');

    // Restored, they sign in again; no session outlives the suspension.
    expect((await receive('POST /desk/staff/:id/suspension', await suspend('linxiao', false))).active).toBe(
      true,
    );
    expect(await refused(await desk.linxiao.get('/desk/rectifications'))).toBe('no-session');
    expect(await refused(await renew(refreshToken))).toBe('no-session');
    await receive('POST /sessions/staff', await signIn('linxiao'));
  });

  it('refuses the last administrator, who would lock everybody out', async () => {
    expect(await refused(await suspend('heping', true))).toBe('last-administrator');
    expect((await desk.heping.get('/desk/staff')).status).toBe(200);
  });

  it('refuses somebody of another agency, and whoever does not administer this one', async () => {
    expect(await refused(await suspend('gaoyuan', true))).toBe('no-such-person');
    expect(
      await refused(await desk.heping.post(`/desk/staff/${randomUUID()}/suspension`, { suspended: true })),
    ).toBe('no-such-person');
    const path = `/desk/staff/${account('majian').id}/suspension`;
    for (const other of [desk.gaoyuan, desk.zhouning, desk.majian])
      expect(await refused(await other.post(path, { suspended: true }))).toBe('not-administrator');
  });
});
