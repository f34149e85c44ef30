import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);
const account = (person: string) => desk.beside.accounts.find((one) => one.person === person)!;

describe('POST /desk/staff/:id/sign-out', () => {
  it('ends every session of a person, who may sign in again', async () => {
    const { email, password, id } = account('majian');
    const signIn = async () =>
      receive('POST /sessions/staff', await desk.post('/sessions/staff', { email, password }));
    const { refreshToken } = await signIn();
    await receive('POST /desk/staff/:id/sign-out', await desk.heping.post(`/desk/staff/${id}/sign-out`, {}));
    expect(await refused(await desk.majian.get('/desk/rectifications'))).toBe('no-session');
    expect(await refused(await desk.post('/sessions/staff/refresh', { refreshToken }))).toBe('no-session');
    await signIn();
  });

  it('refuses somebody of another agency, and whoever does not administer this one', async () => {
    const path = (person: string) => `/desk/staff/${account(person).id}/sign-out`;
    expect(await refused(await desk.heping.post(path('gaoyuan'), {}))).toBe('no-such-person');
    expect(await refused(await desk.gaoyuan.post(path('linxiao'), {}))).toBe('not-administrator');
  });
});
