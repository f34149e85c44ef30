import { sql } from 'kysely';
import { receiptOf } from '#rules/receipt';
import { dayOf } from '#rules/shanghai';
import type { RatingReceipt } from '#contract/ratings';
import type { Transact } from '../../_core/database.ts';
import { sha256 } from '../../_core/digest.ts';
import { codeOf, commitmentOf, saltOf } from '../../_core/receipt.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { resolveDoor, type Behind } from '../rating-doors/resolve.ts';
import { subjectOf } from '../rating-doors/subject.ts';
import { bindPhotos, digestsOf } from '../photos/bind.ts';
import { readClock } from '../rectifications/clock.ts';
import { publish, refuseUnsaid } from './words.ts';

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

/** What is rated, as the row has it. */
const rated = ({
  agency_id,
  guide_code,
  point_id,
  window_id,
  case_number,
  step,
  handled_on,
  scope,
}: Behind) => ({
  agency_id,
  guide_code,
  point_id,
  window_id,
  case_number,
  step,
  handled_on,
  scope,
});

/**
 * Takes a rating and gives its receipt. A poor one opens its rectification, and every one enters the ledger, in
 * the same transaction. Sent again under the same id it is counted once. Refuses: the doors' reasons,
 * `already-rated` (一次一评), `wrong-tag`, `reason-needed`, `no-such-photo`, `rated-enough`, `sent-otherwise`.
 */
export const submitRating: Verb<'POST /ratings'> = async (draft, { catalogue, holding, citizen }) => {
  const behind = await resolveDoor(draft.door, catalogue, holding);
  refuseUnsaid(draft);
  const said = await publish(draft.comment, citizen.openid);
  const { id, ...sent } = draft;
  const sentDigest = sha256(JSON.stringify(sent));
  return holding({ door: behind.token }, async (transaction): Promise<RatingReceipt> => {
    const photos = await digestsOf(transaction, draft.photos);
    const committed = { caseNumber: behind.case_number, window: behind.window_id, photos };
    const commitment = commitmentOf(id, { ...committed, comment: draft.comment });
    const written = await insert(transaction, {
      ...rated(behind),
      ...said,
      id,
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
    const row = written ?? (await earlier(transaction, id, sentDigest));
    const receipt = receiptOf(row.number, row.given_on);
    return {
      receipt,
      code: codeOf(receipt),
      salt: saltOf(id),
      commitment: row.commitment,
      committed,
      givenAt: row.given_at,
      level: draft.level,
      tags: draft.tags,
      subject: subjectOf(behind, catalogue),
      named: draft.contact !== null,
      clock: await readClock(transaction, row.number, draft.level),
      test: row.test,
    };
  });
};
