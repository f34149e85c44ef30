import { randomUUID } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { sessionKey } from './session.ts';

const DAYS = 90;
const AUDIENCE = 'staff-device';

/**
 * Seals that somebody has signed in on a device (JWE, A256GCM), for 90 days. It lets nobody in: tries with it are counted
 * apart, so that whoever guesses elsewhere locks nobody out here.
 */
export const sealDevice = (email: string) =>
  new EncryptJWT({ email: email.toLowerCase() })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setJti(randomUUID())
    .setAudience(AUDIENCE)
    .setExpirationTime(`${DAYS}d`)
    .encrypt(sessionKey());

/** Which device it is, where it was sealed for this e-mail; undefined when it was not, was altered, or has ended. */
export const openDevice = async (sealed: string, email: string) => {
  const opened = await jwtDecrypt(sealed, sessionKey(), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    audience: AUDIENCE,
    requiredClaims: ['exp', 'jti'],
  }).catch(() => undefined);
  return opened?.payload['email'] === email.toLowerCase() ? opened.payload.jti : undefined;
};
