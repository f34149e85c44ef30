import { SignJWT } from 'jose';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { post, sql, beside, close } = await openApi(undefined, { people: true });
const { findStaff, verifyStaff } = await import('../../../api/_core/staff.ts');
afterAll(close);

const [{ id, email, password }] = beside.accounts as [(typeof beside.accounts)[number]];
const signIn = async () =>
  (await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }))).token;
const now = { issuedAt: new Date(), twoFactors: false };
const forge = (secret: string, claims: Record<string, unknown>) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(id)
    .setAudience('authenticated')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(Buffer.from(secret));

describe('a token of staff', () => {
  it('names its person', async () => {
    const said = await verifyStaff(await signIn());
    expect(said).toMatchObject({ id, twoFactors: false });
    expect(await findStaff(said!)).toMatchObject({
      id,
      name: '周宁',
      agency: 'demo-approval',
      roles: ['supervisor'],
    });
  });

  it('is nobody’s when it is forged, altered, unsigned, a citizen’s, or no token', async () => {
    const token = await signIn();
    const [head, payload] = token.split('.') as [string, string];
    const citizen = await receive('POST /sessions', await post('/sessions', {}));
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const forged = [
      await forge('guessed', { role: 'authenticated' }),
      await forge(beside.settings.SESSION_KEY, { role: 'authenticated' }),
      `${head}.${payload}.${'A'.repeat(43)}`,
      `${unsigned}.${payload}.`,
      citizen.token,
      '',
      'x.y.z',
      'null',
    ];
    for (const one of forged) expect(await verifyStaff(one), one).toBeUndefined();
  });

  it('is nobody’s once it has ended', async () => {
    const token = await signIn();
    vi.useFakeTimers({ now: Date.now() + 2 * 3600_000, toFake: ['Date'] });
    expect(await verifyStaff(token)).toBeUndefined();
    vi.useRealTimers();
  });

  it('is a fault of nobody’s while Auth is away: it is refused, and reading goes on', async () => {
    const token = await signIn();
    const real = globalThis.fetch;
    for (const reply of [
      () => Promise.reject(new TypeError('fetch failed')),
      async () => new Response('', { status: 503 }),
    ]) {
      globalThis.fetch = reply;
      await expect(verifyStaff(token)).rejects.toMatchObject({ reason: 'sign-in-away' });
    }
    globalThis.fetch = real;
    expect(await verifyStaff(token)).toMatchObject({ id });
  });

  it('is over where they signed out everywhere after it was given, and no later one is', async () => {
    await sql("update staff set signed_out_at = '2026-11-22 08:00:00.5+00' where user_id = $1", [id]);
    const at = (time: string) => findStaff({ ...now, id, issuedAt: new Date(`2026-11-22T${time}Z`) });
    await expect(at('08:00:00')).rejects.toMatchObject({ reason: 'no-session' });
    expect(await at('08:00:01')).toMatchObject({ id });
  });

  it('needs the second factor of whoever has one', async () => {
    await sql('update staff set second_factor = true where user_id = $1', [id]);
    await expect(findStaff({ ...now, id })).rejects.toMatchObject({ reason: 'no-session' });
    expect(await findStaff({ ...now, id, twoFactors: true })).toMatchObject({ id });
    await sql('update staff set second_factor = false where user_id = $1', [id]);
  });

  it('of somebody on no list is refused', async () => {
    await expect(findStaff({ ...now, id: '00000000-0000-4000-8000-000000000009' })).rejects.toMatchObject({
      reason: 'not-staff',
    });
  });
});
