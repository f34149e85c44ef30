import type { Verb } from '../../_core/route.ts';
import { pageDeskAgreements } from './desk.ts';

/** The agreements in which one's region takes part; those of one's own agency are one's to write. */
export const listDeskAgreements: Verb<'GET /desk/cross-region'> = (query, { asCaller, staff }) =>
  asCaller((transaction) => pageDeskAgreements(transaction, staff, query));
