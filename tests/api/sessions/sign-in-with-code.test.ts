import { afterAll, describe, expect, it } from 'vitest';
import { openWithFactors } from '../account/signed-in.ts';
import { totpOf } from '../account/totp.ts';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const api = await openWithFactors();
afterAll(api.close);
const { secret } = await api.turnOn();
const wrong = totpOf('A'.repeat(32));

describe('POST /sessions/staff/totp', () => {
  it('lets in who shows password and code; the password alone is not enough', async () => {
    expect(await refused(await api.signIn())).toBe('code-needed');
    const session = await receive('POST /sessions/staff/totp', await api.signInWithCode(totpOf(secret)));
    expect(session.staff.name).toBe('沈一');
    expect((await api.as(session.token).get('/desk/account')).status).toBe(200);
  });

  it('refuses a wrong password before the code is looked at', async () => {
    const sent = { email: api.person.email, password: 'a guess', code: totpOf(secret) };
    expect(await refused(await api.post('/sessions/staff/totp', sent))).toBe('wrong-password');
    await api.sql('delete from sign_in_tries');
  });

  it('counts wrong codes, which the right password in between does not forget', async () => {
    for (let nth = 0; nth < 4; nth++) {
      expect(await refused(await api.signInWithCode(wrong))).toBe('wrong-totp');
      expect(await refused(await api.signIn())).toBe('code-needed');
    }
    expect(await refused(await api.signInWithCode(wrong))).toBe('wrong-totp');
    expect(await refused(await api.signInWithCode(totpOf(secret)))).toBe('too-many-tries');
    await api.sql('delete from sign_in_tries');
  });

  it('takes the factor as gone where Auth has none any more, say after a lost phone', async () => {
    api.auth.factors.length = 0;
    await receive('POST /sessions/staff', await api.signIn());
  });
});
