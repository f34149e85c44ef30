import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { isAway, openAuth } from '../../_core/staff.ts';
import { welcome } from './welcome.ts';

/**
 * Renews the session of a person of an agency. A refresh token is good once, and again for the few seconds in which an
 * answer may have been lost (Supabase Auth). Refuses: `no-session`, `not-staff`, `too-many-tries`, `sign-in-away`.
 */
export const refreshStaffSession: Verb<'POST /sessions/staff/refresh'> = async (
  { refreshToken },
  { catalogue },
) => {
  const auth = await openAuth();
  const { data, error } = await auth.refreshSession({ refresh_token: refreshToken });
  if (error?.status === 429) throw new Refusal('too-many-tries');
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  if (!data.session) throw new Refusal('no-session');
  return welcome(data.session, catalogue);
};
