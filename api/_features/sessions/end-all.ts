import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { isAway, openAuth } from '../../_core/staff.ts';

/**
 * Signs the caller out everywhere: what Auth could renew is revoked, and every token given before is refused.
 * Ours is written first: it alone ends every session, should Auth be away. Refuses: `sign-in-away`.
 */
export const endAllSessions: Verb<'POST /desk/sessions/end-all'> = async (_, { asCaller, staff, token }) => {
  await asCaller((transaction) =>
    transaction
      .updateTable('staff')
      .set({ signed_out_at: new Date().toISOString() })
      .where('user_id', '=', staff.id)
      .execute(),
  );
  const { error } = await (await openAuth()).admin.signOut(token, 'global');
  if (error && isAway(error)) throw new Refusal('sign-in-away');
  return {};
};
