import type { Received } from '#contract/api';
import { registerColumns, registerFaults } from '#contract/vocabulary-of-registers';
import { numberOf, receiptOf } from '#rules/receipt';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { toRegister, type Registered, type RegisterRow } from './register.ts';

/** Ratings that go out at once. */
const MOST = 500;

type Span = { from: string; to: string; after: number };

/** The agency's ratings of some days with what became of them; those of the self-test are no ratings. */
const readSpan = (transaction: Transact, { from, to, after }: Span) =>
  transaction
    .selectFrom('ratings')
    .leftJoin('rectifications', 'rectifications.rating', 'ratings.number')
    .leftJoin('supplements', 'supplements.rating', 'ratings.number')
    .selectAll('ratings')
    .select([
      'rectifications.state',
      'supplements.level as later_level',
      'supplements.tags as later_tags',
      'supplements.comment as later_comment',
      'supplements.given_on as later_on',
    ])
    .where('ratings.given_on', '>=', from)
    .where('ratings.given_on', '<=', to)
    .where('ratings.number', '>', after)
    .where('ratings.test', '=', false)
    .orderBy('ratings.number')
    .limit(MOST)
    .execute();
type Row = Awaited<ReturnType<typeof readSpan>>[number];

/** A rating and its 追评, which goes out as a second one beside it. */
const registeredOf = (row: Row, item: string): Registered[] => {
  const first: Registered = {
    projectNo: row.case_number ?? '',
    serviceNumber: receiptOf(row.number, row.given_on),
    item,
    channel: row.channel as Registered['channel'],
    level: row.level as Registered['level'],
    tags: row.tags,
    comment: row.comment,
    givenAt: row.given_at,
    nth: 'first',
    named: row.named,
    byDefault: row.by_default,
    effective: row.state !== 'voided',
  };
  if (!row.later_level || !row.later_on) return [first];
  const later = { level: row.later_level as Registered['level'], tags: row.later_tags ?? [] };
  // Of a 追评 only the day is kept.
  const givenAt = `${row.later_on}T00:00:00+08:00`;
  return [first, { ...first, ...later, comment: row.later_comment ?? '', givenAt, nth: 'supplement' }];
};

/**
 * The agency's ratings of some days, written as a register has them. What it has no code for is named in `left`,
 * not written as something else. Refuses `days-reversed`, and `not-yours` for whoever sits at a rated window:
 * they do not see every rating.
 */
export const exportRatings: Verb<'GET /desk/ratings/export'> = async (
  query,
  { catalogue, asCaller, staff },
) => {
  if (query.to < query.from) throw new Refusal('days-reversed');
  if (staff.window) throw new Refusal('not-yours');
  const after = (query.cursor && numberOf(query.cursor)) || 0;
  const found = await asCaller((transaction) => readSpan(transaction, { ...query, after }));
  const rows: RegisterRow[] = [];
  const left: Received<'GET /desk/ratings/export'>['left'] = [];
  for (const row of found) {
    const item = row.guide_code ? (catalogue.guides.byCode.get(row.guide_code)?.listing.name ?? '') : '';
    for (const rating of registeredOf(row, item)) {
      const written = toRegister(query.register, rating);
      if (!('problem' in written)) rows.push(written);
      else
        left.push({
          receipt: rating.serviceNumber,
          column: registerColumns[written.field],
          why: registerFaults[written.problem].why,
        });
    }
  }
  const last = found.length === MOST ? found.at(-1) : undefined;
  return { rows, left, next: last ? receiptOf(last.number, last.given_on) : null };
};
