import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { isAway, keepSecondFactor, signingIn } from '../../_core/staff.ts';
import { knock } from './knock.ts';
import { welcome } from './welcome.ts';

/**
 * Signs in who has a second factor: password and code in one, so that no half-signed-in token ever leaves the server.
 * Refuses: `wrong-password`, `wrong-totp`, `not-staff`, `suspended`, `too-many-tries`, `sign-in-away`.
 */
export const signInWithCode: Verb<'POST /sessions/staff/totp'> = async ({ code, ...sent }, act) => {
  const { auth, session, factor, excuse } = await knock(sent, act);
  if (!factor) {
    await excuse(true);
    return welcome(session, act.catalogue);
  }
  const { data, error } = await auth.mfa.challengeAndVerify({ factorId: factor, code });
  if (error && isAway(error)) {
    await excuse(false);
    throw new Refusal(error.status === 429 ? 'too-many-tries' : 'sign-in-away');
  }
  if (!data) throw new Refusal('wrong-totp');
  await excuse(true);
  const { id } = session.user;
  await act.holding(signingIn(id), (transaction) => keepSecondFactor(transaction, id, true));
  return welcome(data, act.catalogue);
};
