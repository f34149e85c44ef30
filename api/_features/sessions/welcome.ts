import type { Session } from '@supabase/supabase-js';
import type { StaffSession } from '#contract/sessions';
import type { Catalogue } from '../../_core/catalogue.ts';
import { findStaff } from '../../_core/staff.ts';

/** What a person of an agency is told when Auth has let them in. Refuses one who is on no agency's list: `not-staff`. */
export const welcome = async (session: Session, { agencies }: Catalogue): Promise<StaffSession> => {
  const { name, roles, agency: id, department, window } = await findStaff(session.user.id);
  const agency = { id, name: agencies.find((one) => one.id === id)?.name ?? id };
  return {
    token: session.access_token,
    refreshToken: session.refresh_token,
    expiresAt: new Date(Date.now() + session.expires_in * 1000).toISOString(),
    staff: { name, roles, agency, department, window },
  };
};
