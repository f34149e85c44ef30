import type { Verb } from '../../_core/route.ts';
import { changePerson, knowWindow } from './person.ts';

/**
 * Says anew what a person is in the agency. What they may do changes with their next request.
 * Refuses: `no-such-person`, `no-such-place`, `last-administrator`.
 */
export const changeStaff: Verb<'POST /desk/staff/:id'> = async (
  { id, name, department, roles, window },
  { asCaller, catalogue, staff },
) => {
  knowWindow(catalogue, staff.agency, window);
  return asCaller((transaction) =>
    changePerson(transaction, id, { name, department, roles, window_id: window }),
  );
};
