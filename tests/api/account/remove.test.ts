import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openWithFactors } from './signed-in.ts';

const api = await openWithFactors();
afterAll(api.close);

describe('POST /desk/account/second-factor/remove', () => {
  it('takes it away: the password is enough again', async () => {
    const { after } = await api.turnOn();
    const desk = api.as(after.token);
    await receive(
      'POST /desk/account/second-factor/remove',
      await desk.post('/desk/account/second-factor/remove', {}),
    );
    expect(api.auth.factors).toEqual([]);
    await receive('POST /sessions/staff', await api.signIn());
    expect(await refused(await desk.post('/desk/account/second-factor/remove', {}))).toBe('no-second-factor');
  });

  it('refuses whoever has not shown it', async () => {
    const { before } = await api.turnOn();
    expect(await refused(await api.as(before.token).post('/desk/account/second-factor/remove', {}))).toBe(
      'no-session',
    );
  });
});
