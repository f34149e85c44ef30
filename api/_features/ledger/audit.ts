import { sql } from 'kysely';
import type { Transact } from '../../_core/database.ts';
import { sha256 } from '../../_core/digest.ts';
import { commitmentOf } from '../../_core/receipt.ts';
import { asSystem } from '../../_core/system.ts';

/** Ratings read at a time. */
const PAGE = 1_000;

type Line = { kind: string; commitment?: string; words?: string | null; act?: string };
type Row = {
  number: number;
  id: string;
  case_number: string | null;
  window_id: string | null;
  comment: string;
  commitment: string;
  photos: string[];
  supplement: { id: string; comment: string; commitment: string } | null;
  steps: { act: string; salt: string; words: string }[];
  lines: Line[];
};

/** A page of ratings with their own words, and with what the ledger says of them, in the order of the ledger. */
const readPage = async (transaction: Transact, after: number) => {
  const { rows } = await sql<Row>`
    select number, id, case_number, window_id, comment, commitment,
      array(select digest from public.photos where rating = number) as photos,
      (select to_jsonb(supplements) from public.supplements where rating = number) as supplement,
      array(select jsonb_build_object('act', act, 'salt', salt, 'words', words)
        from public.rectification_steps where rating = number order by nth) as steps,
      array(select leaf::jsonb from public.ledger_leaves as line
        where line.rating = ratings.number order by line.number) as lines
    from public.ratings where number > ${after}::bigint and exists (
      select from public.ledger_leaves as line where line.rating = ratings.number
    ) order by number limit ${PAGE}`.execute(transaction);
  return rows;
};

/** Every order of a few photos: which stood first is not kept. */
const orders = (photos: readonly string[]): string[][] =>
  photos.length < 2
    ? [[...photos]]
    : photos.flatMap((first, place) => orders(photos.toSpliced(place, 1)).map((rest) => [first, ...rest]));

const bindsRating = (
  { id, case_number: caseNumber, window_id: window, comment, photos }: Row,
  commitment?: string,
) =>
  orders(photos).some(
    (order) => commitmentOf(id, { caseNumber, window, comment, photos: order }) === commitment,
  );

const bindsSupplement = ({ id, comment }: { id: string; comment: string }, commitment?: string) =>
  commitmentOf(id, { caseNumber: null, window: null, comment, photos: [] }) === commitment;

/** What stands against one rating: its words, those of its supplement, those of each step. */
const faultsOf = (row: Row) => {
  const of = (kind: string) => row.lines.filter((line) => line.kind === kind);
  const [given, added, steps] = [of('rating')[0], of('supplement')[0], of('step')];
  const isStep = ({ act, salt, words }: Row['steps'][number], place: number) =>
    steps[place]?.act === act &&
    (steps[place].words ?? null) === (words ? sha256(`${salt}\n${words}`) : null);
  return [
    !bindsRating(row, given?.commitment) &&
      'its case, window, words or photos are not those that were recorded',
    Boolean(row.supplement) !== Boolean(added) && 'its supplement is in one of the two only',
    row.supplement &&
      added &&
      !bindsSupplement(row.supplement, added.commitment) &&
      'the words of its supplement',
    row.steps.length !== steps.length && `${row.steps.length} steps, of which ${steps.length} were recorded`,
    row.steps.some((step, place) => steps[place] && !isStep(step, place)) && 'the words of a step',
  ].filter((fault) => typeof fault === 'string');
};

/**
 * Holds what only the agency sees (words, photos, case, window) to the commitments of the ledger. What anybody can
 * see is held to it by run/verify-ledger.ts. Gives what stands against each rating, by its running number.
 */
export const auditLedger = async () => {
  const found: { rating: number; faults: string[] }[] = [];
  for (let after = 0; ;) {
    const page = await asSystem((transaction) => readPage(transaction, after));
    for (const row of page) {
      const faults = faultsOf(row);
      if (faults.length) found.push({ rating: row.number, faults });
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)?.number ?? after;
  }
};
