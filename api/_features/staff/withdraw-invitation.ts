import { sql } from 'kysely';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** Takes an open invitation back: its link is worth nothing from now on. Refuses: `no-such-invitation`. */
export const withdrawInvitation: Verb<'POST /desk/staff/invitations/:id/withdraw'> = async (
  { id },
  { asCaller },
) => {
  const [withdrawn] = await asCaller((transaction) =>
    transaction
      .updateTable('staff_invitations')
      .set({ withdrawn_at: sql<string>`now()` })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', sql<string>`now()`)
      .execute(),
  );
  if (!withdrawn?.numUpdatedRows) throw new Refusal('no-such-invitation');
  return {};
};
