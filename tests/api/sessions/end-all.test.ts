import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { email, password } = desk.beside.accounts.find(({ person }) => person === 'linxiao')!;
const signIn = async () =>
  receive('POST /sessions/staff', await desk.post('/sessions/staff', { email, password }));

describe('POST /desk/sessions/end-all', () => {
  it('ends every session of one’s own, here and with Auth, and nobody else’s', async () => {
    const elsewhere = await signIn();
    await receive('POST /desk/sessions/end-all', await desk.linxiao.post('/desk/sessions/end-all', {}));
    expect(await refused(await desk.linxiao.get('/desk/rectifications'))).toBe('no-session');
    const { refreshToken } = elsewhere;
    expect(await refused(await desk.post('/sessions/staff/refresh', { refreshToken }))).toBe('no-session');
    const left = await desk.sql(
      'select count(*)::int as sessions from staff where signed_out_at is not null',
    );
    expect(left).toEqual([{ sessions: 1 }]);
    expect((await desk.zhouning.get('/desk/rectifications')).status).toBe(200);
    await signIn();
  });

  it('has Auth forget what could be renewed', async () => {
    const { token } = await signIn();
    const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: apikey } = desk.beside.settings;
    const ask = () => fetch(`${url}/auth/v1/user`, { headers: { apikey, Authorization: `Bearer ${token}` } });
    expect((await ask()).status).toBe(200);
    // The token is of the second in which the sign-out before was; the clock goes on.
    await desk.sql("update staff set signed_out_at = now() - interval '1 minute'");
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    await receive('POST /desk/sessions/end-all', await desk.post('/desk/sessions/end-all', {}, { headers }));
    expect((await ask()).ok).toBe(false);
  });

  it('refuses whoever is not signed in', async () => {
    expect(await refused(await desk.post('/desk/sessions/end-all', {}))).toBe('no-session');
  });
});
