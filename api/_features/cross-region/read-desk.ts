import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { findDeskAgreement } from './desk.ts';

/** One agreement in which one's region takes part, with all its items. Refuses any other: `no-such-agreement`. */
export const readDeskAgreement: Verb<'GET /desk/cross-region/agreements/:id'> = (
  { id },
  { asCaller, staff },
) =>
  asCaller(async (transaction) => {
    const found = await findDeskAgreement(transaction, staff, id);
    if (!found) throw new Refusal('no-such-agreement');
    return found;
  });
