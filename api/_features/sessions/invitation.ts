import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act } from '../../_core/route.ts';

/**
 * The invitation whose link somebody holds; `digest` is what the policies know it by.
 * Refuses: `no-such-invitation`, and one that was accepted, withdrawn or is older than seven days: `invitation-over`.
 */
export const findInvitation = async (
  token: string,
  { holding }: Pick<Act<'POST /sessions/staff/invitations/open'>, 'holding'>,
) => {
  const digest = sha256(token);
  const invitation = await holding({ invitation: digest }, (transaction) =>
    transaction.selectFrom('staff_invitations').selectAll().where('digest', '=', digest).executeTakeFirst(),
  );
  if (!invitation) throw new Refusal('no-such-invitation');
  const over = invitation.accepted_at ?? invitation.withdrawn_at;
  if (over !== null || new Date(invitation.expires_at) < new Date()) throw new Refusal('invitation-over');
  return invitation;
};
