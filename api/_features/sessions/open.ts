import { randomUUID } from 'node:crypto';
import { idOf } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { sealSession, sessionKey } from '../../_core/session.ts';
import { code2Session } from '../../_core/wechat.ts';

/**
 * Opens a session without a question asked: in WeChat for the person whom the login code names, on the web for
 * somebody new. Nothing of it is kept here. Refuses: `wechat-refused`, `wechat-away`.
 */
export const openSession: Verb<'POST /sessions'> = async ({ code }) => {
  if (code === undefined) return sealSession({ sub: randomUUID() });
  const signedIn = await code2Session(code);
  if (signedIn === 'away') throw new Refusal('wechat-away');
  if (signedIn === 'refused') throw new Refusal('wechat-refused');
  return sealSession({ sub: idOf(`openid:${signedIn.openid}`, sessionKey()), openid: signedIn.openid });
};
