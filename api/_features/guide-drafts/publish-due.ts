import { refusals } from '#contract/refusals';
import { dayOf } from '#rules/shanghai';
import { Refusal } from '../../_core/refusal.ts';
import { asSystem } from '../../_core/system.ts';
import { moveDraft } from './move.ts';

/** How many are taken up in one run; the next one takes the rest. */
const MOST = 500;

const findDue = () =>
  asSystem((transaction) =>
    transaction
      .selectFrom('guide_drafts')
      .select(['id', 'revision'])
      .where('state', '=', 'approved')
      .where((where) =>
        where.or([where('effective_on', 'is', null), where('effective_on', '<=', dayOf(new Date()))]),
      )
      .orderBy('effective_on')
      .limit(MOST)
      .execute(),
  );
type Due = Awaited<ReturnType<typeof findDue>>[number];

/** What cannot follow the version that is in force by now goes back to its editors; no draft waits in silence. */
const giveBack = (draft: Due) =>
  asSystem((transaction) =>
    moveDraft(transaction, draft, 'return', { review_note: refusals['changed-meanwhile'].sentence }),
  );

/** Whether it was published here: not where another server, or somebody of the desk, was a moment faster. */
const publish = async (draft: Due) => {
  try {
    await asSystem((transaction) => moveDraft(transaction, draft, 'publish'));
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  await giveBack(draft).catch((error) => {
    if (!(error instanceof Refusal)) throw error;
  });
  return false;
};

/**
 * Publishes what was approved for today (in Shanghai) or earlier. Safe to run twice, and on two servers at once. Gives
 * how many were published.
 */
export const publishDue = async () => {
  let published = 0;
  for (const draft of await findDue()) if (await publish(draft)) published += 1;
  return published;
};
