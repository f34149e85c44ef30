import type { Received } from '#contract/api';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { receiptOf } from '#rules/receipt';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { sha256 } from '../../_core/digest.ts';
import { commitmentOf } from '../../_core/receipt.ts';
import { readClock } from '../rectifications/clock.ts';
import { publish } from '../ratings/words.ts';

/** A rating that somebody of the agency brings in; `sent` is what it is compared with when it comes again. */
export type Entry = {
  id: string;
  scope: string;
  channel: string;
  level: string;
  tags: string[];
  comment: string;
  guide_code: string | null;
  point_id: string | null;
  window_id: string | null;
  case_number: string | null;
  step: string | null;
  handled_on: string | null;
  by_default: boolean;
  named: boolean;
  foreign_reference: string | null;
  sent: unknown;
};

/**
 * Writes a rating that staff bring in, through the same table, triggers and policies as the public door.
 * `already`: it was here before, word for word. `otherwise`: here with other content. `taken`: its step is rated.
 */
export const enterRating = async (transaction: Transact, staff: Staff, { sent, ...entry }: Entry) => {
  const sentDigest = sha256(JSON.stringify(sent));
  const { case_number: caseNumber, window_id: window, comment } = entry;
  const commitment = commitmentOf(entry.id, { caseNumber, window, comment, photos: [] });
  const written = await transaction
    .insertInto('ratings')
    .values({
      ...entry,
      ...(await publish(comment, undefined)),
      agency_id: staff.agency,
      entered_by: staff.id,
      sent_digest: sentDigest,
      commitment,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['number', 'given_on'])
    .executeTakeFirst();
  if (written) return { became: 'entered' as const, ...written };
  const earlier = await transaction
    .selectFrom('ratings')
    .select(['number', 'given_on', 'sent_digest'])
    .where('id', '=', entry.id)
    .executeTakeFirst();
  if (!earlier) return { became: 'taken' as const };
  if (earlier.sent_digest !== sentDigest) return { became: 'otherwise' as const };
  return { became: 'already' as const, ...earlier };
};

/** What staff are told of a rating they took down: its receipt and its clock, never the citizen's code. */
export const receiptFor = async (
  transaction: Transact,
  { number, given_on }: { number: number; given_on: string },
  level: RatingLevel,
): Promise<Received<'POST /desk/ratings'>> => {
  return { receipt: receiptOf(number, given_on), clock: await readClock(transaction, number, level) };
};
