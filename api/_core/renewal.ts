import { EncryptJWT, jwtDecrypt } from 'jose';
import * as z from 'zod/mini';
import { sessionKey } from './session.ts';

/** What a person of an agency renews a session by: Auth's own token for it, whose it is, and since when (ms). */
const Renewal = z.object({ sub: z.uuid(), since: z.number(), refresh: z.string() });

/** Who signs in in the morning signs in again on the next. */
const HOURS = 12;
const AUDIENCE = 'staff';

/**
 * Seals it for the phone (JWE, A256GCM): thus when somebody signed in travels with their session, whatever Auth is in use,
 * and signing out everywhere ends it. It is good for 12 hours from the sign-in.
 */
export const sealRenewal = ({ sub, since, refresh }: z.infer<typeof Renewal>) =>
  new EncryptJWT({ since, refresh })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setSubject(sub)
    .setAudience(AUDIENCE)
    .setExpirationTime(new Date(since + HOURS * 3600_000))
    .encrypt(sessionKey());

/** What was sealed; undefined when it is not ours, was altered, or has ended. */
export const openRenewal = async (sealed: string) => {
  const opened = await jwtDecrypt(sealed, sessionKey(), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    audience: AUDIENCE,
    requiredClaims: ['exp'],
  }).catch(() => undefined);
  return z.safeParse(Renewal, opened?.payload).data;
};
