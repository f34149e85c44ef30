import { Refusal } from '../../_core/refusal.ts';
import { isAway, openAuth } from '../../_core/staff.ts';
import { readEnv } from '../../_core/env.ts';

/** What Auth answers where second factors are not there, or are switched off in the project. */
const NOT_OFFERED = new Set(['mfa_totp_enroll_not_enabled', 'mfa_totp_verify_not_enabled']);

type AuthError = { status?: number | undefined; code?: string | undefined };

/** Refuses where Auth is away: `sign-in-away`; or has no such thing: `no-second-factor`. Anything else is left alone. */
export const refuseUnoffered = (error: AuthError | null) => {
  if (!error) return;
  if (isAway(error)) throw new Refusal(error.status === 429 ? 'too-many-tries' : 'sign-in-away');
  if (error.status === 404 || NOT_OFFERED.has(error.code ?? '')) throw new Refusal('no-second-factor');
};

/** Auth in the name of whoever holds an access token: it asks for no other, so that none needs to be known here. */
export const openAuthAs = async (token: string) => {
  const auth = await openAuth();
  const { error } = await auth.setSession({ access_token: token, refresh_token: 'not known here' });
  refuseUnoffered(error);
  if (error) throw new Refusal('no-session');
  return auth;
};

/**
 * Whether the Auth in use keeps second factors at all: it then asks a stranger who they are, and does not say that
 * there is no such address. Refuses: `sign-in-away`.
 */
export const offersSecondFactor = async () => {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: apikey } = readEnv();
  if (!url || !apikey) throw new Refusal('sign-in-away');
  const reply = await fetch(`${url}/auth/v1/factors`, { method: 'POST', headers: { apikey } }).catch(
    () => undefined,
  );
  if (!reply || isAway(reply)) throw new Refusal('sign-in-away');
  return reply.status !== 404;
};
