import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { issueToken, ratableUntil } from './issue.ts';

/**
 * A door to one step of a case of the agency, for a receipt, a text message or the screen at the window. It is given
 * for a rated step too: whether somebody has rated is not the window's to know.
 * Refuses: `no-such-case` (another agency's too), `door-expired` after the district's window.
 */
export const sendDoor: Verb<'POST /desk/rating-doors'> = ({ caseNumber, step }, { asCaller }) =>
  asCaller(async (transaction) => {
    const until = await ratableUntil(transaction, caseNumber, step);
    if (!until) throw new Refusal('no-such-case');
    if (new Date(until) < new Date()) throw new Refusal('door-expired');
    return { door: await issueToken(transaction, caseNumber, step, until), expiresAt: until };
  });
