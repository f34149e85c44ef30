import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { post, sql, beside, close } = await openApi(undefined, { people: true });
afterAll(close);
const { email, password } = beside.accounts.find(({ person }) => person === 'linxiao')!;
const knock = async (as: string, by: string) =>
  (await refusal(await post('/sessions/staff', { email: as, password: by }))).reason;
const fail = async (as: string, times: number) => {
  const said: string[] = [];
  for (let nth = 0; nth < times; nth++) said.push(await knock(as, `guess ${nth}`));
  return said;
};
const five = Array.from({ length: 5 }, () => 'wrong-password');
/** Lets the clock of the count go on. */
const later = (minutes: number) =>
  sql("update sign_in_tries set until = until - $1 * interval '1 minute'", [minutes]);

describe('somebody who guesses a password', () => {
  it('is refused after five failures for 15 minutes, with the right one too', async () => {
    expect(await fail(email, 6)).toEqual([...five, 'too-many-tries']);
    expect(await knock(email.toUpperCase(), password)).toBe('too-many-tries');
    await later(14);
    expect(await knock(email, password)).toBe('too-many-tries');
    await later(2);
    await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
    expect(await sql('select * from sign_in_tries')).toEqual([]);
  });

  it('begins anew after a success, and when 15 minutes are over', async () => {
    await fail(email, 4);
    await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
    expect(await fail(email, 5)).toEqual(five);
    await later(16);
    expect(await fail(email, 4)).toEqual(five.slice(1));
    await later(16);
  });

  it('learns nothing of whether the e-mail has an account', async () => {
    expect(await fail('nobody@haoban.example', 6)).toEqual([...five, 'too-many-tries']);
  });

  it('gets no further by asking all at once', async () => {
    const said = await Promise.all(
      Array.from({ length: 12 }, (_, nth) => knock('crowd@haoban.example', `guess ${nth}`)),
    );
    expect(said.filter((reason) => reason === 'wrong-password')).toHaveLength(5);
  });

  it('locks nobody out where they have signed in before, and has five tries there as well', async () => {
    const known = { email, password };
    const { device } = await receive('POST /sessions/staff', await post('/sessions/staff', known));
    expect(await fail(email, 6)).toEqual([...five, 'too-many-tries']);
    await receive('POST /sessions/staff', await post('/sessions/staff', { ...known, device }));
    const guess = async (as: string) =>
      (await refusal(await post('/sessions/staff', { email: as, password: 'guess', device }))).reason;
    const said: string[] = [];
    for (let nth = 0; nth < 6; nth++) said.push(await guess(email));
    expect(said).toEqual([...five, 'too-many-tries']);
    // It is good for nobody else, and lets nobody in.
    expect(await fail('other@haoban.example', 5)).toEqual(five);
    expect(await guess('other@haoban.example')).toBe('too-many-tries');
    expect(await refusal(await post('/sessions/staff/refresh', { refreshToken: device }))).toMatchObject({
      reason: 'no-session',
    });
    await later(16);
  });

  it('leaves no e-mail behind, and in the end no row', async () => {
    const rows = await sql('select * from sign_in_tries');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('@');
    await later(60);
    await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
    expect(await sql('select * from sign_in_tries')).toEqual([]);
  });

  it('is not counted while Auth is away', async () => {
    const real = globalThis.fetch;
    globalThis.fetch = async () => new Response('', { status: 503 });
    for (let nth = 0; nth < 6; nth++) expect(await knock(email, password)).toBe('sign-in-away');
    globalThis.fetch = real;
    await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
  });
});
