import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { commitmentText } from '#rules/commitment';
import { receiptOf } from '#rules/receipt';
import type { Sent } from '#contract/api';
import type { RatingReceipt } from '#contract/ratings';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import type { Transact } from '../../_core/database.ts';
import { codeOf, saltOf } from '../../_core/receipt.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { dayOf, resolveDoor, type Behind } from '../rating-doors/resolve.ts';
import { subjectOf } from '../rating-doors/subject.ts';
import { bindPhotos, digestsOf } from '../photos/bind.ts';
import { publish, refuseUnsaid } from './words.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const columns = ['number', 'given_at', 'given_on', 'test', 'sent_digest', 'commitment'] as const;

type Row = Parameters<ReturnType<typeof into>['values']>[0];
const into = (transaction: Pick<Transact, 'insertInto'>) => transaction.insertInto('ratings');

/**
 * Writes the row, once: nothing comes back where the id or the step of the case has its rating already. 综合点评 is
 * counted in the same statement: it has a limit for one citizen and day, which the district sets. Refuses: `rated-enough`.
 */
const insert = async (transaction: Transact, row: Row) => {
  const written = await transaction
    .with('written', (cte) =>
      into(cte)
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning([...columns, 'scope', 'agency_id']),
    )
    .selectFrom('written')
    .select(columns)
    .select(
      sql<boolean>`scope <> 'general' or haoban.take_quota('general-ratings',
        (haoban.settings_of(agency_id)).general_ratings_per_day)`.as('allowed'),
    )
    .executeTakeFirst();
  if (written && !written.allowed) throw new Refusal('rated-enough');
  return written;
};

/** What the same citizen sent before under this id. Refuses what differs from it, and a step that others have rated. */
const earlier = async (transaction: Transact, id: string, sentDigest: string) => {
  const row = await transaction.selectFrom('ratings').select(columns).where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('already-rated');
  if (row.sent_digest !== sentDigest) throw new Refusal('sent-otherwise');
  return row;
};

/** The clock of a rectification: no district opens one for the two highest levels. */
const clockOf = async (transaction: Transact, level: RatingLevel, number: number) => {
  if (level === 'very-satisfied' || level === 'satisfied') return null;
  const row = await transaction
    .selectFrom('rectifications')
    .select(['due_at', 'warn_at'])
    .where('rating', '=', number)
    .executeTakeFirst();
  return row?.due_at && row.warn_at ? { dueAt: row.due_at, warnAt: row.warn_at } : null;
};

const ratedThrough = ({
  token: _token,
  handledAt: _at,
  ratableUntil: _until,
  test: _test,
  ...rated
}: Behind) => rated;

/**
 * Takes a rating and gives its receipt. A poor one opens its rectification, and every one enters the ledger, in
 * the same transaction. Sent again under the same id it is counted once. Refuses: the doors' reasons,
 * `already-rated` (一次一评), `wrong-tag`, `reason-needed`, `no-such-photo`, `rated-enough`, `sent-otherwise`.
 */
export const submitRating: Verb<'POST /ratings'> = async (draft, { catalogue, holding, citizen }) => {
  const behind = await resolveDoor(draft.door, catalogue, holding);
  refuseUnsaid(draft);
  const said = await publish(draft.comment, citizen.openid);
  const salt = saltOf(draft.id);
  const sentDigest = digest(JSON.stringify(sentOf(draft)));
  return holding({ door: behind.token }, async (transaction): Promise<RatingReceipt> => {
    const photos = await digestsOf(transaction, draft.photos);
    const commitment = digest(
      commitmentText(salt, {
        caseNumber: behind.case_number,
        window: behind.window_id,
        comment: draft.comment,
        photos,
      }),
    );
    const written = await insert(transaction, {
      ...ratedThrough(behind),
      ...said,
      id: draft.id,
      channel: draft.channel,
      level: draft.level,
      tags: draft.tags,
      comment: draft.comment,
      late: behind.handled_on !== null && behind.handled_on < dayOf(new Date()),
      named: draft.contact !== null,
      citizen_id: citizen.sub,
      sent_digest: sentDigest,
      commitment,
    });
    if (written) {
      if (draft.contact)
        await transaction
          .insertInto('rating_contacts')
          .values({ rating: written.number, ...draft.contact })
          .execute();
      if (draft.photos.length) await bindPhotos(transaction, draft.photos, written.number);
    }
    const row = written ?? (await earlier(transaction, draft.id, sentDigest));
    const receipt = receiptOf(row.number, row.given_on);
    return {
      receipt,
      code: codeOf(receipt),
      salt,
      commitment: row.commitment,
      givenAt: row.given_at,
      level: draft.level,
      tags: draft.tags,
      subject: subjectOf(behind, catalogue),
      named: draft.contact !== null,
      clock: await clockOf(transaction, draft.level, row.number),
      test: row.test,
    };
  });
};

/** What was sent, as it is compared with what comes under the same id: everything but the id. */
const sentOf = ({ id: _id, ...sent }: Sent<'POST /ratings'>) => sent;
