import { sql } from 'kysely';
import type { WaitingComment } from '#contract/comments';
import { findPersonalData } from '#rules/personal-data';
import { receiptOf } from '#rules/receipt';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';

type Row = {
  number: number;
  rated_on: string;
  given_on: string;
  words_of: WaitingComment['wordsOf'];
  level: WaitingComment['level'];
  guide_code: string | null;
  comment: string;
  public_comment: string | null;
};

/** The place after which a page begins: `<number>-<rating or supplement>`. */
const cursorOf = ({ number, words_of }: Row) => `${number}-${words_of}`;
const placeOf = (cursor = '') => {
  const [, number = '0', of = ''] = /^(\d{1,12})-([a-z]+)$/.exec(cursor) ?? [];
  return sql`${number}::bigint, ${of}`;
};

/**
 * Words of one's agency that were masked or held back and that nobody has looked at yet, the oldest first.
 * Those of one's own window are not among them.
 */
export const listComments: Verb<'GET /desk/comments'> = async (query, { asCaller, staff, catalogue }) => {
  const { rows } = await asCaller((transaction) =>
    sql<Row>`
      select * from (
        select number, given_on as rated_on, given_on, 'rating' as words_of, level, guide_code, comment, public_comment
        from public.ratings where agency_id = ${staff.agency} and to_look_at
        union all
        select number, rating.given_on, added.given_on, 'supplement', added.level, guide_code, added.comment,
          added.public_comment
        from public.supplements as added join public.ratings as rating on number = added.rating
        where agency_id = ${staff.agency} and added.to_look_at and not test
      ) as waiting
      where (number, words_of) > (${placeOf(query.cursor)}) and not exists (
        select from public.comment_reviews as look
        where (look.rating, look.words_of) = (waiting.number, waiting.words_of))
      order by number, words_of limit ${query.limit + 1}`.execute(transaction),
  );
  const { page, next } = pageOf(rows, query.limit, cursorOf);
  const items = page.map((row) => ({
    receipt: receiptOf(row.number, row.rated_on),
    wordsOf: row.words_of,
    level: row.level,
    givenOn: row.given_on,
    item: catalogue.guides.byCode.get(row.guide_code ?? '')?.listing.name ?? null,
    comment: row.comment,
    publicComment: row.public_comment,
    personalData: [...new Set(findPersonalData(row.comment).map(({ kind }) => kind))],
  }));
  return { items, next };
};
