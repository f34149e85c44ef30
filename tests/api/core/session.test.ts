import { EncryptJWT, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawKeys } from '../../../run/embedded/keys.ts';

const sub = '3c9b4d1e-7f10-4f6b-9d35-0f4f5f9f2a11';
const openid = 'oZhao-of-this-app';

const withKeys = async (keys = drawKeys()) => {
  Object.assign(process.env, { DATABASE_URL: 'postgresql://nobody@localhost/nowhere', ...keys });
  vi.resetModules();
  return { keys, ...(await import('../../../api/_core/session.ts')) };
};
let session: Awaited<ReturnType<typeof withKeys>>;
beforeEach(async () => {
  vi.useRealTimers();
  session = await withKeys();
});

describe('a session of a citizen', () => {
  it('gives back who it was sealed for, with the openid of one who came by WeChat', async () => {
    const { token } = await session.sealSession({ sub, openid });
    expect(await session.openSession(token)).toEqual({ sub, openid });
    expect(await session.openSession((await session.sealSession({ sub })).token)).toEqual({ sub });
  });

  it('lets nobody but the server read the openid', async () => {
    const { token } = await session.sealSession({ sub, openid });
    const readable = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(readable.join()).not.toContain(openid);
    expect(readable.join()).not.toContain(sub);
  });

  it('ends after thirty days, and not before', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z'), toFake: ['Date'] });
    const { token, expiresAt } = await session.sealSession({ sub });
    expect(expiresAt).toBe('2026-12-22T08:00:00.000Z');
    vi.setSystemTime('2026-12-22T07:59:59Z');
    expect(await session.openSession(token)).toEqual({ sub });
    vi.setSystemTime('2026-12-22T08:00:01Z');
    expect(await session.openSession(token)).toBeUndefined();
  });

  it('is worth nothing once a single letter of it is another', async () => {
    const { token } = await session.sealSession({ sub });
    for (const at of [3, token.length >> 1, token.length - 2]) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      expect(await session.openSession(token.slice(0, at) + letter + token.slice(at + 1))).toBeUndefined();
    }
  });

  it('is worth nothing at a server with another key', async () => {
    const { token } = await session.sealSession({ sub });
    expect(await (await withKeys()).openSession(token)).toBeUndefined();
    expect(await (await withKeys(session.keys)).openSession(token)).toEqual({ sub });
  });

  it('is not what is only signed, unsigned, made for something else, endless, or no token at all', async () => {
    const key = Buffer.from(session.keys.SESSION_KEY, 'base64url');
    const sealed = () =>
      new EncryptJWT({}).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setSubject(sub);
    const forged = [
      new UnsecuredJWT({}).setSubject(sub).setAudience('citizen').setExpirationTime('1h').encode(),
      await sealed().setExpirationTime('1h').encrypt(key),
      await sealed().setAudience('receipt').setExpirationTime('1h').encrypt(key),
      await sealed().setAudience('citizen').encrypt(key),
      await sealed().setSubject('1').setAudience('citizen').setExpirationTime('1h').encrypt(key),
      '',
      'null',
      'a.b.c.d.e',
    ];
    for (const token of forged) expect(await session.openSession(token), token).toBeUndefined();
  });
});
