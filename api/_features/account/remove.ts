import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { keepSecondFactor } from '../../_core/staff.ts';
import { openAuthAs, refuseUnoffered } from './auth.ts';

/** Takes one's second factor away, in a session that has shown it. Refuses: `no-second-factor`, `sign-in-away`. */
export const removeFactor: Verb<'POST /desk/account/second-factor/remove'> = async (
  _,
  { token, staff, asCaller },
) => {
  const auth = await openAuthAs(token);
  const known = await auth.mfa.listFactors();
  refuseUnoffered(known.error);
  if (!known.data?.totp.length) throw new Refusal('no-second-factor');
  for (const { id } of known.data.totp) {
    const { error } = await auth.mfa.unenroll({ factorId: id });
    refuseUnoffered(error);
    if (error) throw error;
  }
  await asCaller((transaction) => keepSecondFactor(transaction, staff.id, false));
  return {};
};
