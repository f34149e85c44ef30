import { sql } from 'kysely';
import type { PublicStep, RatingProgress } from '#contract/rectifications';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { pickPublicRating, type PublicRow } from '../ratings/pick.ts';

const columns = sql.raw('act, state, by, at, words, outcome, remedy, reason, department, salt');

/** The steps of a rating's handling as anybody sees them, from the first. */
const readSteps = async (transaction: Transact, number: number): Promise<PublicStep[]> => {
  const { rows } = await sql<PublicStep>`
    select ${columns} from haoban.public_steps where rating = ${number} order by nth`.execute(transaction);
  return rows;
};

/** A rating and its handling as anybody sees them; undefined where there is none of that number. */
export const readProgress = async (
  transaction: Transact,
  number: number,
  catalogue: Catalogue,
): Promise<RatingProgress | undefined> => {
  const { rows } = await sql<PublicRow>`
    select * from haoban.public_ratings where number = ${number}`.execute(transaction);
  const [row] = rows;
  return row && { rating: pickPublicRating(row, catalogue), steps: await readSteps(transaction, number) };
};
