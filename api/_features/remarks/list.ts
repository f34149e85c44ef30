import { sql } from 'kysely';
import type { GuideRemark } from '#contract/remarks';
import { ratingTags, type RatingTag } from '#contract/vocabulary-of-rating-tags';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** How many receipts are named for each tag. */
const LATEST = 5;

type Row = { tag: RatingTag; count: number; latest: string[] };
type Named = { field: string; section: GuideRemark['section'] };

/** What the tags of a poor rating say of a guide; those that speak of something else are not here. */
const named = new Map(
  Object.entries<{ level: string } & Partial<Named>>(ratingTags).flatMap(([tag, { field, section }]) =>
    field && section ? [[tag, { field, section }] as const] : [],
  ),
);

/** “The guide feels it”: poor ratings whose tags name a field of it, counted for one's agency. Refuses: `no-such-guide`. */
export const listRemarks: Verb<'GET /desk/guides/:code/remarks'> = async ({ code }, act) => {
  if (!act.catalogue.guides.byCode.has(code)) throw new Refusal('no-such-guide');
  const { rows } = await act.asCaller((transaction) =>
    sql<Row>`
      select tag, count(*) as count,
        (array_agg(haoban.receipt_of(number, given_on) order by number desc))[1:${sql.lit(LATEST)}] as latest
      from haoban.public_ratings cross join unnest(tags) as tag
      where guide_code = ${code} and agency_id = ${act.staff.agency}
        and level in ('dissatisfied', 'very-dissatisfied')
        and not test and state is distinct from 'voided' and tag = any(${[...named.keys()]})
      group by tag order by count desc, tag`.execute(transaction),
  );
  return { code, remarks: rows.map((row) => ({ ...row, ...named.get(row.tag)! })) };
};
