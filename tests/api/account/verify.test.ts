import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openWithFactors } from './signed-in.ts';
import { totpOf } from './totp.ts';

const api = await openWithFactors();
afterAll(api.close);

describe('POST /desk/account/second-factor/verify', () => {
  it('counts wrong codes, of a factor that is one or none', async () => {
    const desk = api.as((await receive('POST /sessions/staff', await api.signIn())).token);
    const { factor } = await receive(
      'POST /desk/account/second-factor',
      await desk.post('/desk/account/second-factor', {}),
    );
    const verify = async (sent: object) =>
      refused(await desk.post('/desk/account/second-factor/verify', sent));
    expect(await verify({ factor: randomUUID(), code: '000000' })).toBe('no-second-factor');
    for (let nth = 0; nth < 4; nth++)
      expect(await verify({ factor, code: 'x'.repeat(6) })).toMatchObject({ reason: 'malformed' });
    const wrong = totpOf('A'.repeat(32));
    for (let nth = 0; nth < 4; nth++) expect(await verify({ factor, code: wrong })).toBe('wrong-totp');
    expect(await verify({ factor, code: wrong })).toBe('too-many-tries');
    await api.sql('delete from sign_in_tries');
  });

  it('gives a session that has shown it; one that has not is let in no longer, nor renewed', async () => {
    const { before, after } = await api.turnOn();
    expect(await refused(await api.as(before.token).get('/desk/account'))).toBe('no-session');
    const renew = (refreshToken: string) => api.post('/sessions/staff/refresh', { refreshToken });
    expect(await refused(await renew(before.refreshToken))).toBe('no-session');
    const account = await api.as(after.token).get('/desk/account');
    expect(await receive('GET /desk/account', account)).toEqual({
      email: api.person.email,
      secondFactor: 'on',
    });
    await receive('POST /sessions/staff/refresh', await renew(after.refreshToken));
  });
});
