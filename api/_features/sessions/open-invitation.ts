import type { StaffRole } from '#contract/vocabulary-of-staff';
import type { Verb } from '../../_core/route.ts';
import { findInvitation } from './invitation.ts';

/** What an invitation says to whoever holds its link. Refuses: `no-such-invitation`, `invitation-over`. */
export const openInvitation: Verb<'POST /sessions/staff/invitations/open'> = async ({ token }, act) => {
  const { agency_id: id, name, email, department, roles, ...invitation } = await findInvitation(token, act);
  return {
    agency: act.catalogue.agencies.find((agency) => agency.id === id)?.name ?? id,
    name,
    email,
    department,
    roles: roles as StaffRole[],
    invitedBy: invitation.invited_by_name,
    expiresAt: invitation.expires_at,
  };
};
