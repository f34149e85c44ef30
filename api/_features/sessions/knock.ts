import { sql } from 'kysely';
import { openDevice } from '../../_core/device.ts';
import { idOf } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act } from '../../_core/route.ts';
import { sessionKey } from '../../_core/session.ts';
import { isAway, openAuth } from '../../_core/staff.ts';

type Asking = Pick<Act<'POST /sessions/staff'>, 'asCaller'>;

/**
 * Counts a try of somebody as failed, before it is made. Gives what excuses it: where it `succeeded`, those before it are
 * forgotten too. Refuses for 15 minutes who failed five times within 15: `too-many-tries`.
 */
export const countTry = async (who: string, { asCaller }: Asking) => {
  const digest = idOf(`sign-in:${who.toLowerCase()}`, sessionKey());
  const { rows } = await asCaller((transaction) =>
    sql<{ may: boolean }>`select haoban.try_sign_in(${digest}) as may`.execute(transaction),
  );
  if (!rows[0]?.may) throw new Refusal('too-many-tries');
  return async (succeeded: boolean) => {
    await asCaller((transaction) =>
      sql`select haoban.excuse_try(${digest}, ${succeeded})`.execute(transaction),
    );
  };
};

type Tried = { email: string; password: string; device?: string | undefined };

/** By whom a try counts: whoever has signed in on a device before is not locked out of it by others' guesses. */
const triedBy = async ({ email, device }: Tried) => {
  const known = device && (await openDevice(device, email));
  return known ? `${known}:${email}` : email;
};

/**
 * Asks Auth whether this is the password. The try counts until it is excused.
 * Refuses: `wrong-password`, also for an e-mail that nobody has; `too-many-tries`, `sign-in-away`.
 */
export const knock = async (tried: Tried, act: Asking) => {
  const { email, password } = tried;
  const auth = await openAuth();
  const excuse = await countTry(await triedBy(tried), act);
  const { data, error } = await auth.signInWithPassword({ email, password });
  if (error && isAway(error)) {
    await excuse(false);
    throw new Refusal(error.status === 429 ? 'too-many-tries' : 'sign-in-away');
  }
  if (!data.session) throw new Refusal('wrong-password');
  const factor = data.user.factors?.find(
    ({ status, factor_type }) => status === 'verified' && factor_type === 'totp',
  );
  return { auth, session: data.session, factor: factor?.id, excuse };
};
