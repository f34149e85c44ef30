import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { isAway, openAuth } from '../../_core/staff.ts';
import { welcome } from './welcome.ts';

/**
 * Signs a person of an agency in. Against guessing stands what Supabase Auth has: its limit of tries for an address
 * (ours, as the server is who asks, so that guessers in sum are slow as well), the least length of a password and the list
 * of leaked ones, both set in the project; and it says the same of a wrong password and of an unknown e-mail.
 * Refuses: `wrong-password`, `not-staff`, `too-many-tries`, `sign-in-away`.
 */
export const signIn: Verb<'POST /sessions/staff'> = async ({ email, password }, { catalogue }) => {
  const auth = await openAuth();
  const { data, error } = await auth.signInWithPassword({ email, password });
  if (error?.status === 429) throw new Refusal('too-many-tries');
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  if (!data.session) throw new Refusal('wrong-password');
  return welcome(data.session, catalogue);
};
