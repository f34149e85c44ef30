import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { keepSecondFactor } from '../../_core/staff.ts';
import { countTry } from '../sessions/knock.ts';
import { welcome } from '../sessions/welcome.ts';
import { openAuthAs, refuseUnoffered } from './auth.ts';

/**
 * Proves a second factor by a code of it: from now on no session without it is let in, and this one is a new one.
 * Refuses: `wrong-totp`, `no-second-factor`, `too-many-tries`, `sign-in-away`.
 */
export const verifyFactor: Verb<'POST /desk/account/second-factor/verify'> = async (
  { factor, code },
  { token, staff, catalogue, asCaller },
) => {
  const auth = await openAuthAs(token);
  const excuse = await countTry(`totp:${staff.id}`, { asCaller });
  const { data, error } = await auth.mfa.challengeAndVerify({ factorId: factor, code });
  refuseUnoffered(error);
  if (!data) throw new Refusal('wrong-totp');
  await excuse(true);
  await asCaller((transaction) => keepSecondFactor(transaction, staff.id, true));
  return welcome(data, catalogue);
};
