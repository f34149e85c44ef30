import { sql } from 'kysely';
import type { WaitingComment } from '#contract/comments';
import { findPersonalData } from '#rules/personal-data';
import { numberOf, receiptOf } from '#rules/receipt';
import type { Verb } from '../../_core/route.ts';

type Row = {
  number: number;
  given_on: string;
  level: WaitingComment['level'];
  guide_code: string | null;
  comment: string;
  public_comment: string | null;
};

/**
 * Words of one's agency that were masked or held back and that nobody has looked at yet, the oldest first.
 * Those of one's own window are not among them.
 */
export const listComments: Verb<'GET /desk/comments'> = async (query, { asCaller, staff, catalogue }) => {
  const { rows } = await asCaller((transaction) =>
    sql<Row>`
      select number, given_on, level, guide_code, comment, public_comment from public.ratings
      where agency_id = ${staff.agency} and number > ${numberOf(query.cursor ?? '') ?? 0}
        and to_look_at and not exists (select from public.comment_reviews as review where review.rating = number)
      order by number limit ${query.limit + 1}`.execute(transaction),
  );
  const items = rows.slice(0, query.limit).map((row) => ({
    receipt: receiptOf(row.number, row.given_on),
    level: row.level,
    givenOn: row.given_on,
    item: catalogue.guides.byCode.get(row.guide_code ?? '')?.listing.name ?? null,
    comment: row.comment,
    publicComment: row.public_comment,
    personalData: [...new Set(findPersonalData(row.comment).map(({ kind }) => kind))],
  }));
  return { items, next: rows.length > query.limit ? (items.at(-1)?.receipt ?? null) : null };
};
