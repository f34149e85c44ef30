import type { Verb } from '../../_core/route.ts';
import { changePerson } from './person.ts';

/**
 * Suspends an account, which is out with its next request, or restores it; no session outlives a suspension.
 * Refuses: `no-such-person`, `last-administrator`.
 */
export const suspendStaff: Verb<'POST /desk/staff/:id/suspension'> = ({ id, suspended }, { asCaller }) =>
  asCaller((transaction) =>
    changePerson(transaction, id, {
      active: !suspended,
      ...(suspended && { signed_out_at: new Date().toISOString() }),
    }),
  );
