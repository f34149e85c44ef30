import type { Verb } from '../../_core/route.ts';
import { readDetail } from './detail.ts';

/** One case of one's agency, with what its side may do now. Refuses: `no-such-intake`. */
export const readIntake: Verb<'GET /desk/intake/:caseNumber'> = ({ caseNumber }, act) =>
  act.asCaller((transaction) => readDetail(transaction, caseNumber, act.staff, act.catalogue));
