import type { Staff } from './caller.ts';
import { asCaller } from './database.ts';
import { readEnv } from './env.ts';
import { Refusal } from './refusal.ts';

/**
 * Supabase Auth, asked by the server for somebody. Nothing is kept in it: one that signs in is made for that
 * one act. Loaded late, so that who only reads never waits for it. Refuses where it is not set: `sign-in-away`.
 */
export const openAuth = async () => {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } = readEnv();
  if (!url || !key) throw new Refusal('sign-in-away');
  const { createClient } = await import('@supabase/supabase-js');
  const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };
  return createClient(url, key, { auth }).auth;
};

/** Whether Auth did not answer, or not as it should: then nothing is known of the one who asks. */
export const isAway = ({ status = 0 }: { status?: number | undefined }) =>
  status === 0 || status === 429 || status >= 500;

/** Held, so that the project's public keys are asked for once. */
let held: ReturnType<typeof openAuth> | undefined;

/**
 * The auth user whom an access token of Supabase Auth names; undefined when it is forged or has ended.
 * Checked by the project's public keys; where it still signs with a secret (HS256), Auth itself is asked.
 * Refuses while Auth is away: `sign-in-away`.
 */
export const verifyStaff = async (token: string): Promise<string | undefined> => {
  const auth = await (held ??= openAuth());
  // What is no token at all is thrown, not given as an error; a network that fails is given.
  const { data, error } = await auth.getClaims(token).catch(() => ({ data: null, error: null }));
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  return data?.claims.role === 'authenticated' ? data.claims.sub : undefined;
};

/** The person of an agency whom an auth user is; refuses one on no agency's list, or no longer: `not-staff`. */
export const findStaff = async (id: string): Promise<Staff> => {
  const signedIn = { role: 'authenticated', claims: { sub: id, role: 'authenticated' } } as const;
  const row = await asCaller(signedIn, (transaction) =>
    transaction
      .selectFrom('staff')
      .selectAll()
      .where('user_id', '=', id)
      .where('active', '=', true)
      .executeTakeFirst(),
  );
  if (!row) throw new Refusal('not-staff');
  const { name, agency_id: agency, department, window_id: window } = row;
  return { id, name, agency, department, window, roles: row.roles as Staff['roles'] };
};
