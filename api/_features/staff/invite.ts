import { createHmac } from 'node:crypto';
import type { Sent } from '#contract/api';
import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { sessionKey } from '../../_core/session.ts';
import { knowWindow } from './person.ts';

type Request = Sent<'POST /desk/staff/invitations'>;

/** What the link holds: made from the id, so that the same request, sent again, gets the same link. */
const tokenOf = (id: string) =>
  createHmac('sha256', sessionKey()).update(`invitation:${id}`).digest('base64url');

const rowOf = ({ id, name, email, department, roles, window }: Request) => ({
  id,
  name,
  email,
  department,
  roles,
  window_id: window,
});

/**
 * Invites somebody to the agency. The link is shown this once; kept is its digest.
 * Refuses: `already-staff`, `no-such-place` for a window of another agency, `sent-otherwise`.
 */
export const inviteStaff: Verb<'POST /desk/staff/invitations'> = async (
  sent,
  { asCaller, catalogue, staff },
) => {
  knowWindow(catalogue, staff.agency, sent.window);
  const token = tokenOf(sent.id);
  const row = rowOf(sent);
  const kept = await asCaller(async (transaction) => {
    const known = await transaction
      .selectFrom('staff')
      .select('user_id')
      .where('email', '=', sent.email)
      .executeTakeFirst();
    if (known) throw new Refusal('already-staff');
    await transaction
      .insertInto('staff_invitations')
      .values({
        ...row,
        digest: sha256(token),
        agency_id: staff.agency,
        invited_by: staff.id,
        invited_by_name: staff.name,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return transaction
      .selectFrom('staff_invitations')
      .selectAll()
      .where('id', '=', sent.id)
      .executeTakeFirst();
  });
  const same =
    kept &&
    Object.entries(row).every(
      ([column, value]) => String(kept[column as keyof typeof kept]) === String(value),
    );
  if (!same) throw new Refusal('sent-otherwise');
  return { ...sent, invitedBy: kept.invited_by_name, expiresAt: kept.expires_at, token };
};
