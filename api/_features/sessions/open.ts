import { createHmac, randomUUID } from 'node:crypto';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { sealSession, sessionKey } from '../../_core/session.ts';
import { code2Session } from '../../_core/wechat.ts';

/** The same person always gets the same id, from which nobody without the key finds the openid: UUID version 8 (RFC 9562). */
const idOf = (openid: string) => {
  const bytes = createHmac('sha256', sessionKey()).update(`openid:${openid}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/**
 * Opens a session without a question asked: in WeChat for the person whom the login code names, on the web for
 * somebody new. Nothing of it is kept here. Refuses: `wechat-refused`, `wechat-away`.
 */
export const openSession: Verb<'POST /sessions'> = async ({ code }) => {
  if (code === undefined) return sealSession({ sub: randomUUID() });
  const signedIn = await code2Session(code);
  if (signedIn === 'away') throw new Refusal('wechat-away');
  if (signedIn === 'refused') throw new Refusal('wechat-refused');
  return sealSession({ sub: idOf(signedIn.openid), openid: signedIn.openid });
};
