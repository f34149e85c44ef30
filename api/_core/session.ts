import { EncryptJWT, jwtDecrypt } from 'jose';
import * as z from 'zod/mini';
import { readEnv } from './env.ts';

/** A citizen: the id that row-level security sees, and what WeChat calls them if they came from there. */
const Citizen = z.object({ sub: z.uuid(), openid: z.optional(z.string()) });
export type Citizen = z.infer<typeof Citizen>;

const DAYS = 30;
const AUDIENCE = 'citizen';

export const sessionKey = () => Buffer.from(readEnv().SESSION_KEY, 'base64url');

/**
 * A citizen's session as a token that only this server can read (JWE, A256GCM): the openid lies in the
 * citizen's own token and nowhere else. It ends after 30 days; `expiresAt` is an ISO instant.
 */
export const sealSession = async ({ sub, openid }: Citizen) => {
  const expiresAt = new Date(Math.floor(Date.now() / 1000 + DAYS * 24 * 3600) * 1000);
  const token = await new EncryptJWT(openid ? { openid } : {})
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setSubject(sub)
    .setAudience(AUDIENCE)
    .setExpirationTime(expiresAt)
    .encrypt(sessionKey());
  return { token, expiresAt: expiresAt.toISOString() };
};

/** Whose session a token is; undefined when it is not one of ours, was altered, or has ended. */
export const openSession = async (token: string): Promise<Citizen | undefined> => {
  const opened = await jwtDecrypt(token, sessionKey(), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    audience: AUDIENCE,
    requiredClaims: ['exp'],
  }).catch(() => undefined);
  return z.safeParse(Citizen, opened?.payload).data;
};
