import { sql } from 'kysely';
import type { StaffRole } from '#contract/vocabulary-of-staff';
import type { Verb } from '../../_core/route.ts';
import { pickPerson, readPeople } from './person.ts';

/** Who works for the agency, those in use first, and the invitations that nobody has accepted yet. */
export const listStaff: Verb<'GET /desk/staff'> = (_, { asCaller }) =>
  asCaller(async (transaction) => {
    const people = await readPeople(transaction);
    const invitations = await transaction
      .selectFrom('staff_invitations')
      .selectAll()
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', sql<string>`now()`)
      .orderBy('invited_at', 'desc')
      .execute();
    return {
      items: people.map(pickPerson),
      invitations: invitations.map((one) => ({
        id: one.id,
        name: one.name,
        department: one.department,
        roles: one.roles as StaffRole[],
        window: one.window_id,
        email: one.email,
        invitedBy: one.invited_by_name,
        expiresAt: one.expires_at,
      })),
    };
  });
