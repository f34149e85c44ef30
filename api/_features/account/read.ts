import type { Verb } from '../../_core/route.ts';
import { offersSecondFactor } from './auth.ts';

/** One's own account, and whether a second factor guards it or could. Refuses: `sign-in-away`. */
export const readAccount: Verb<'GET /desk/account'> = async (_, { asCaller, staff }) => {
  const own = await asCaller((transaction) =>
    transaction
      .selectFrom('staff')
      .select(['email', 'second_factor'])
      .where('user_id', '=', staff.id)
      .executeTakeFirstOrThrow(),
  );
  if (own.second_factor) return { email: own.email, secondFactor: 'on' };
  return { email: own.email, secondFactor: (await offersSecondFactor()) ? 'off' : 'not-offered' };
};
