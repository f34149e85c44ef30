import type { Context } from 'hono';
import type { Audience } from '#contract/api';
import { staffRoles, type StaffRole } from '#contract/vocabulary-of-staff';
import { numberOf, tidyReceipt } from '#rules/receipt';
import * as callers from './caller.ts';
import { isSame } from './digest.ts';
import { readEnv } from './env.ts';
import { opensReceipt } from './receipt.ts';
import { Refusal } from './refusal.ts';
import { openSession } from './session.ts';
import { findStaff, verifyStaff } from './staff.ts';

/** Who calls, as each audience has it: the caller for the database, and what a verb may know of them. */
export type Known = Record<StaffRole, { caller: callers.Caller; staff: callers.Staff; token: string }> & {
  anyone: { caller: callers.Caller };
  citizen: { caller: callers.Caller; citizen: { sub: string; openid?: string | undefined } };
  holder: { caller: callers.Caller; rating: number };
  /** `token`: what they have shown, to ask Auth in their name. */
  staff: { caller: callers.Caller; staff: callers.Staff; token: string };
  clockwork: { caller: callers.Caller };
};

const bearer = ({ req }: Context) => /^Bearer (\S+)$/.exec(req.header('Authorization') ?? '')?.[1];

const knowStaff = async (context: Context) => {
  const token = bearer(context);
  const said = token && (await verifyStaff(token));
  if (!said) throw new Refusal('no-session');
  const staff = await findStaff(said);
  return { caller: callers.staff(staff), staff, token };
};

type Identify<A extends Audience> = (context: Context, input: Record<string, unknown>) => Promise<Known[A]>;

/** Whoever supervises clerks may do what they do. */
const holds = ({ roles }: callers.Staff, role: StaffRole) =>
  roles.includes(role) || (role === 'clerk' && roles.includes('supervisor'));

const knowRole = (role: StaffRole) => async (context: Context) => {
  const known = await knowStaff(context);
  if (!holds(known.staff, role)) throw new Refusal(`not-${role}`);
  return known;
};
const inRoles = Object.fromEntries(
  (Object.keys(staffRoles) as StaffRole[]).map((role) => [role, knowRole(role)]),
) as Record<StaffRole, ReturnType<typeof knowRole>>;

/** Finds out who calls. Refuses: `no-session`, `not-staff`, `suspended`, `not-` and the role that one lacks, `wrong-code`. */
export const identify: { [A in Audience]: Identify<A> } = {
  ...inRoles,
  anyone: async () => ({ caller: callers.anyone }),
  citizen: async (context) => {
    const token = bearer(context);
    const session = token && (await openSession(token));
    if (!session) throw new Refusal('no-session');
    return { caller: callers.citizen(session.sub), citizen: session };
  },
  holder: async (_context, { receipt, code }) => {
    const tidy = tidyReceipt(String(receipt));
    const rating = numberOf(tidy);
    if (!rating || !opensReceipt(tidy, String(code))) throw new Refusal('wrong-code');
    return { caller: callers.holder(rating), rating };
  },
  staff: knowStaff,
  clockwork: async (context) => {
    if (!isSame(bearer(context) ?? '', readEnv().CRON_SECRET)) throw new Refusal('no-session');
    return { caller: callers.anyone };
  },
};
