import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { SignJWT, jwtVerify } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { totpOf } from './totp.ts';

type Factor = { id: string; factor_type: 'totp'; status: 'verified' | 'unverified'; secret: string };
type Level = 'aal1' | 'aal2';

const base32 = () =>
  Array.from(randomBytes(32), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte & 31]).join('');

/**
 * Supabase Auth with one user, in its own protocol: sign-in, renewal, and second factors (TOTP) as GoTrue has them.
 * `enrols` false: TOTP is switched off in the project.
 */
export const openAuthDouble = async (person: { id: string; email: string; password: string }) => {
  const key = randomBytes(32);
  const state = { enrols: true };
  const factors: Factor[] = [];
  const challenges = new Map<string, string>();
  const refreshing = new Map<string, Level>();
  const user = () => ({
    id: person.id,
    aud: 'authenticated',
    email: person.email,
    factors: factors.map(({ id, factor_type, status }) => ({ id, factor_type, status })),
  });
  const session = async (aal: Level) => {
    const refresh_token = randomBytes(9).toString('base64url');
    refreshing.set(refresh_token, aal);
    const access_token = await new SignJWT({ role: 'authenticated', aal })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(person.id)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
    return { access_token, token_type: 'bearer', expires_in: 3600, refresh_token, user: user() };
  };
  const refuse = (context: Context, status: 400 | 401 | 404 | 422, error_code: string) =>
    context.json({ code: status, error_code, msg: error_code }, status);
  const bearer = (context: Context) =>
    jwtVerify(context.req.header('Authorization')?.replace('Bearer ', '') ?? '', key).catch(() => undefined);

  const app = new Hono().basePath('/auth/v1');
  app.post('/token', async (context) => {
    const sent = await context.req.json();
    if (context.req.query('grant_type') === 'password')
      return sent.email === person.email && sent.password === person.password
        ? context.json(await session('aal1'))
        : refuse(context, 400, 'invalid_credentials');
    const level = refreshing.get(sent.refresh_token);
    return level ? context.json(await session(level)) : refuse(context, 400, 'refresh_token_not_found');
  });
  app.use(async (context, next) => {
    if (!(await bearer(context))) return refuse(context, 401, 'no_authorization');
    return next();
  });
  app.get('/user', (context) => context.json(user()));
  app.post('/factors', async (context) => {
    if (!state.enrols) return refuse(context, 422, 'mfa_totp_enroll_not_enabled');
    const secret = base32();
    const factor: Factor = { id: randomUUID(), factor_type: 'totp', status: 'unverified', secret };
    factors.push(factor);
    const { issuer } = await context.req.json();
    const uri = `otpauth://totp/${encodeURIComponent(issuer)}:${person.email}?secret=${secret}`;
    return context.json({ id: factor.id, type: 'totp', totp: { qr_code: '<svg/>', secret, uri } });
  });
  app.post('/factors/:id/challenge', (context) => {
    const challenge = randomUUID();
    if (!factors.some(({ id }) => id === context.req.param('id')))
      return refuse(context, 404, 'mfa_factor_not_found');
    challenges.set(challenge, context.req.param('id'));
    return context.json({ id: challenge, type: 'totp', expires_at: Math.floor(Date.now() / 1000) + 300 });
  });
  app.post('/factors/:id/verify', async (context) => {
    const { challenge_id, code } = await context.req.json();
    const factor = factors.find(({ id }) => id === context.req.param('id'));
    if (!factor || challenges.get(challenge_id) !== factor.id || totpOf(factor.secret) !== code)
      return refuse(context, 422, 'mfa_verification_failed');
    factor.status = 'verified';
    return context.json(await session('aal2'));
  });
  app.delete('/factors/:id', async (context) => {
    const at = factors.findIndex(({ id }) => id === context.req.param('id'));
    const level = (await bearer(context))?.payload.aal;
    if (factors[at]?.status === 'verified' && level !== 'aal2')
      return refuse(context, 422, 'insufficient_aal');
    const [gone] = factors.splice(at, 1);
    return context.json({ id: gone?.id });
  });

  const server = serve({ fetch: app.fetch, port: 0 }) as Server;
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, state, factors, close: () => server.close() };
};
