import { Refusal } from '../../_core/refusal.ts';
import { openRenewal } from '../../_core/renewal.ts';
import type { Verb } from '../../_core/route.ts';
import { findStaff, isAway, openAuth } from '../../_core/staff.ts';
import { welcome } from './welcome.ts';

/**
 * Renews the session of a person of an agency, until 12 hours after they signed in. A refresh token is good once, and
 * again for the few seconds in which an answer may have been lost (Supabase Auth).
 * Refuses: `no-session`, `not-staff`, `suspended`, `too-many-tries`, `sign-in-away`.
 */
export const refreshStaffSession: Verb<'POST /sessions/staff/refresh'> = async (
  { refreshToken },
  { catalogue },
) => {
  const renewal = await openRenewal(refreshToken);
  if (!renewal) throw new Refusal('no-session');
  const since = new Date(renewal.since);
  // Who is out is told so without Auth; whether the second factor was shown, the new token says.
  await findStaff({ id: renewal.sub, issuedAt: since, twoFactors: true });
  const auth = await openAuth();
  const { data, error } = await auth.refreshSession({ refresh_token: renewal.refresh });
  if (error?.status === 429) throw new Refusal('too-many-tries');
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  if (!data.session) throw new Refusal('no-session');
  return welcome(data.session, catalogue, since);
};
