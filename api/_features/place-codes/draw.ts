import { Refusal } from '../../_core/refusal.ts';
import { readEnv } from '../../_core/env.ts';
import type { Verb } from '../../_core/route.ts';
import { getUnlimitedQRCode } from '../../_core/wechat.ts';
import { readPlace } from './place.ts';

/** WeChat takes a scene of so many characters. */
const LONGEST_SCENE = 32;
/** A picture of WeChat is a JPEG unless it says otherwise by its first bytes. */
const typeOf = (picture: Uint8Array) => (picture[0] === 0x89 ? 'image/png' : 'image/jpeg');

/**
 * The mini-program code of a printed code, drawn by WeChat; none where the mini-program is not set up or the door too
 * long. Refuses: `no-such-place`, `no-such-door`, `door-retired`, `wechat-away`.
 */
export const drawCode: Verb<'GET /desk/place-codes/:door'> = async ({ door }, { asCaller, staff }) => {
  const { desk } = await asCaller((transaction) => readPlace(transaction, door, staff.agency));
  const known = desk.codes.find((one) => one.door === door);
  if (!known) throw new Refusal('no-such-door');
  if (known.retiredOn) throw new Refusal('door-retired');
  const { WECHAT_APP_ID: set } = readEnv();
  if (!set || door.length > LONGEST_SCENE) return { picture: null };
  const picture = await getUnlimitedQRCode({ scene: door, page: 'rate/give/index' });
  if (!picture) throw new Refusal('wechat-away');
  return { picture: `data:${typeOf(picture)};base64,${Buffer.from(picture).toString('base64')}` };
};
