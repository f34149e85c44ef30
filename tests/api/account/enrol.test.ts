import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openWithFactors } from './signed-in.ts';

const api = await openWithFactors();
afterAll(api.close);
const desk = api.as((await receive('POST /sessions/staff', await api.signIn())).token);
const enrol = () => desk.post('/desk/account/second-factor', {});

describe('POST /desk/account/second-factor', () => {
  it('gives a secret and what an authenticator scans; begun again it is another, and the first is gone', async () => {
    const first = await receive('POST /desk/account/second-factor', await enrol());
    expect(first.uri).toContain(`secret=${first.secret}`);
    const second = await receive('POST /desk/account/second-factor', await enrol());
    expect(second.secret).not.toBe(first.secret);
    expect(api.auth.factors.map(({ id }) => id)).toEqual([second.factor]);
  });

  it('asks for no code before one was verified', async () => {
    await receive('POST /sessions/staff', await api.signIn());
  });

  it('refuses where the project has it switched off, and whoever is not signed in', async () => {
    api.auth.state.enrols = false;
    expect(await refused(await enrol())).toBe('no-second-factor');
    api.auth.state.enrols = true;
    expect(await refused(await api.post('/desk/account/second-factor', {}))).toBe('no-session');
  });

  it('refuses a second one', async () => {
    const { after } = await api.turnOn();
    expect(await refused(await api.as(after.token).post('/desk/account/second-factor', {}))).toBe(
      'second-factor-on',
    );
  });
});
