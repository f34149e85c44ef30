import type { Staff } from './caller.ts';
import { asCaller, type Transact } from './database.ts';
import { readEnv } from './env.ts';
import { Refusal } from './refusal.ts';

const open = async (url: string | undefined, key: string | undefined) => {
  if (!url || !key) throw new Refusal('sign-in-away');
  const { createClient } = await import('@supabase/supabase-js');
  const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };
  return createClient(url, key, { auth }).auth;
};

/**
 * Supabase Auth, asked by the server for somebody. Nothing is kept in it: one that signs in is made for that
 * one act. Loaded late, so that who only reads never waits for it. Refuses where it is not set: `sign-in-away`.
 */
export const openAuth = () => open(readEnv().SUPABASE_URL, readEnv().SUPABASE_PUBLISHABLE_KEY);

/** The part of Supabase Auth that makes accounts, by the secret key. Refuses where it is not set: `sign-in-away`. */
export const openAccounts = async () =>
  (await open(readEnv().SUPABASE_URL, readEnv().SUPABASE_SECRET_KEY)).admin;

/** Whether Auth did not answer, or not as it should: then nothing is known of the one who asks. */
export const isAway = ({ status = 0 }: { status?: number | undefined }) =>
  status === 0 || status === 429 || status >= 500;

/** Held, so that the project's public keys are asked for once. */
let held: ReturnType<typeof openAuth> | undefined;

/** What an access token says: whose it is, since when, and whether a second factor was shown. */
export type StaffToken = { id: string; issuedAt: Date; twoFactors: boolean };

/**
 * What an access token of Supabase Auth says; undefined when it is forged or has ended.
 * Checked by the project's public keys; where it still signs with a secret (HS256), Auth itself is asked.
 * Refuses while Auth is away: `sign-in-away`.
 */
export const verifyStaff = async (token: string): Promise<StaffToken | undefined> => {
  const auth = await (held ??= openAuth());
  // What is no token at all is thrown, not given as an error; a network that fails is given.
  const { data, error } = await auth.getClaims(token).catch(() => ({ data: null, error: null }));
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  if (data?.claims.role !== 'authenticated') return undefined;
  const { sub, iat, aal } = data.claims;
  return { id: sub, issuedAt: new Date(iat * 1000), twoFactors: aal === 'aal2' };
};

const inTheirName = (id: string) =>
  ({ role: 'authenticated', claims: { sub: id, role: 'authenticated' } }) as const;

/** What whoever has just signed in claims, until it is known who they are. */
export const signingIn = (sub: string) => ({ kind: 'signing-in', sub });

/** Keeps with the person whether Auth asks them for a second factor. */
export const keepSecondFactor = (transaction: Transact, id: string, on: boolean) =>
  transaction
    .updateTable('staff')
    .set({ second_factor: on })
    .where('user_id', '=', id)
    .where('second_factor', '=', !on)
    .execute();

/**
 * The person of an agency whom an auth user is. Refuses one on no agency’s list: `not-staff`; one who is `suspended`;
 * and a session that began before they signed out everywhere, or lacks their second factor: `no-session`.
 */
export const findStaff = async ({ id, issuedAt, twoFactors }: StaffToken): Promise<Staff> => {
  const row = await asCaller(inTheirName(id), (transaction) =>
    transaction.selectFrom('staff').selectAll().where('user_id', '=', id).executeTakeFirst(),
  );
  if (!row) throw new Refusal('not-staff');
  if (!row.active) throw new Refusal('suspended');
  const over = row.signed_out_at !== null && issuedAt < new Date(row.signed_out_at);
  if (over || (row.second_factor && !twoFactors)) throw new Refusal('no-session');
  const { name, agency_id: agency, department, window_id: window } = row;
  return { id, name, agency, department, window, roles: row.roles as Staff['roles'] };
};
