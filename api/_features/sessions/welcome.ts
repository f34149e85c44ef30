import type { Session } from '@supabase/supabase-js';
import { decodeJwt } from 'jose';
import type { StaffSession } from '#contract/sessions';
import type { Catalogue } from '../../_core/catalogue.ts';
import { sealDevice } from '../../_core/device.ts';
import { sealRenewal } from '../../_core/renewal.ts';
import { findStaff } from '../../_core/staff.ts';

type Entered = Pick<Session, 'access_token' | 'refresh_token' | 'expires_in' | 'user'>;

/**
 * What a person of an agency is told when Auth has let them in; `since`: when they signed in.
 * Refuses one who is on no agency's list: `not-staff`; who is `suspended`; and whose session is over: `no-session`.
 */
export const welcome = async (
  session: Entered,
  { agencies }: Catalogue,
  since = new Date(),
): Promise<StaffSession> => {
  const { id: sub, email = '' } = session.user;
  const twoFactors = decodeJwt(session.access_token).aal === 'aal2';
  const person = await findStaff({ id: sub, issuedAt: since, twoFactors });
  const { name, roles, agency: id, department, window } = person;
  return {
    token: session.access_token,
    refreshToken: await sealRenewal({ sub, since: since.getTime(), refresh: session.refresh_token }),
    device: await sealDevice(email),
    expiresAt: new Date(Date.now() + session.expires_in * 1000).toISOString(),
    staff: {
      name,
      roles,
      agency: { id, name: agencies.find((one) => one.id === id)?.name ?? id },
      department,
      window,
    },
  };
};
