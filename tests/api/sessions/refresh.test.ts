import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { post, sql, beside, close } = await openApi(undefined, { people: true });
afterAll(close);

const [{ id, email, password }] = beside.accounts as [(typeof beside.accounts)[number]];
const signIn = async () =>
  receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
const renew = (refreshToken: string) => post('/sessions/staff/refresh', { refreshToken });

describe('POST /sessions/staff/refresh', () => {
  it('gives a new token for the same person', async () => {
    const before = await signIn();
    const after = await receive('POST /sessions/staff/refresh', await renew(before.refreshToken));
    expect(after.staff).toEqual(before.staff);
    expect(after.refreshToken).not.toBe(before.refreshToken);
  });

  it('refuses what was never given', async () => {
    for (const token of ['spent', (await signIn()).token.slice(0, 200)])
      expect(await refusal(await renew(token))).toMatchObject({ reason: 'no-session', status: 401 });
  });

  it('refuses one who has left the agency since', async () => {
    const { refreshToken } = await signIn();
    await sql('update staff set active = false where user_id = $1', [id]);
    expect(await refusal(await renew(refreshToken))).toMatchObject({ reason: 'suspended', status: 403 });
  });
});
