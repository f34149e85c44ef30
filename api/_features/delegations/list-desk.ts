import type { Verb } from '../../_core/route.ts';
import { readDeskDelegations } from './read-desk.ts';

/** What one's agency has entered, what is struck too. */
export const listDeskDelegations: Verb<'GET /desk/delegations'> = (_, { asCaller, staff }) =>
  asCaller((transaction) => readDeskDelegations(transaction, staff.agency));
