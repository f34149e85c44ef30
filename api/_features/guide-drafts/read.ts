import type { Verb } from '../../_core/route.ts';
import { readDetail } from './detail.ts';

/** One guide as the desk has it: what is public, what is being written, every version. Refuses: `no-such-guide`. */
export const readDeskGuide: Verb<'GET /desk/guides/:code'> = ({ code }, act) =>
  act.asCaller((transaction) => readDetail(transaction, code, act));
