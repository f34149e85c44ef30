import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { keepSecondFactor, signingIn } from '../../_core/staff.ts';
import { knock } from './knock.ts';
import { welcome } from './welcome.ts';

/**
 * Signs a person of an agency in. Against guessing stands the count of tries (knock.ts), beside what Supabase Auth has; and
 * the same is said of a wrong password and of an unknown e-mail. Who has a second factor comes in by it alone.
 * Refuses: `wrong-password`, `code-needed`, `not-staff`, `suspended`, `too-many-tries`, `sign-in-away`.
 */
export const signIn: Verb<'POST /sessions/staff'> = async (sent, act) => {
  const { session, factor, excuse } = await knock(sent, act);
  // The tries before stay counted: else a known password would forget the wrong codes.
  await excuse(!factor);
  if (factor) throw new Refusal('code-needed');
  const { id } = session.user;
  await act.holding(signingIn(id), (transaction) => keepSecondFactor(transaction, id, false));
  return welcome(session, act.catalogue);
};
