import type { Verb } from '../../_core/route.ts';
import { changePerson } from './person.ts';

/** Signs a person out everywhere: every session that began before is over. Refuses: `no-such-person`. */
export const signOutStaff: Verb<'POST /desk/staff/:id/sign-out'> = async ({ id }, { asCaller }) => {
  await asCaller((transaction) => changePerson(transaction, id, { signed_out_at: new Date().toISOString() }));
  return {};
};
