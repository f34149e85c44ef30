import type { Context } from 'hono';
import type { Audience } from '#contract/api';
import { numberOf, tidyReceipt } from '#rules/receipt';
import * as callers from './caller.ts';
import { isSame } from './digest.ts';
import { readEnv } from './env.ts';
import { opensReceipt } from './receipt.ts';
import { Refusal } from './refusal.ts';
import { openSession } from './session.ts';
import { findStaff, verifyStaff } from './staff.ts';

/** Who calls, as each audience has it: the caller for the database, and what a verb may know of them. */
export type Known = {
  anyone: { caller: callers.Caller };
  citizen: { caller: callers.Caller; citizen: { sub: string; openid?: string | undefined } };
  holder: { caller: callers.Caller; rating: number };
  staff: { caller: callers.Caller; staff: callers.Staff };
  supervisor: { caller: callers.Caller; staff: callers.Staff };
  clockwork: { caller: callers.Caller };
};

const bearer = ({ req }: Context) => /^Bearer (\S+)$/.exec(req.header('Authorization') ?? '')?.[1];

const knowStaff = async (context: Context) => {
  const token = bearer(context);
  const id = token && (await verifyStaff(token));
  if (!id) throw new Refusal('no-session');
  const staff = await findStaff(id);
  return { caller: callers.staff(staff), staff };
};

/** Finds out who calls. Refuses: `no-session`, `not-staff`, `not-supervisor`, `wrong-code`. */
export const identify: {
  [A in Audience]: (context: Context, input: Record<string, unknown>) => Promise<Known[A]>;
} = {
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
  supervisor: async (context) => {
    const known = await knowStaff(context);
    if (known.staff.role !== 'supervisor') throw new Refusal('not-supervisor');
    return known;
  },
  clockwork: async (context) => {
    if (!isSame(bearer(context) ?? '', readEnv().CRON_SECRET)) throw new Refusal('no-session');
    return { caller: callers.anyone };
  },
};
