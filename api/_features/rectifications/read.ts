import type { Verb } from '../../_core/route.ts';
import { readDetail } from './detail.ts';

/** One rectification of one's agency, with what one may do now. Refuses: `no-such-receipt`. */
export const readRectification: Verb<'GET /desk/rectifications/:receipt'> = ({ receipt }, act) =>
  act.asCaller((transaction) => readDetail(transaction, receipt, act.staff, act.catalogue));
