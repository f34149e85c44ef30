import { sql } from 'kysely';
import type { CrossRegionFigures, DirectionCounts } from '#contract/cross-region-figures';
import type { Verb } from '../../_core/route.ts';
import { knowRegion } from '../regions/know.ts';

type Month = DirectionCounts['byMonth'][number];
type Row = Month & { accepting: string; deciding: string; waiting: DirectionCounts['byState'] };

const figures = ['taken', 'open', 'delivered', 'returned', 'withdrawn', 'overdue', 'lateSteps'] as const;

const sum = (rows: Row[]) =>
  Object.fromEntries(
    figures.map((figure) => [figure, rows.reduce((total, row) => total + Number(row[figure]), 0)]),
  ) as Omit<Month, 'month'>;

/** All months of one direction as one, and each. */
const add = (rows: Row[]): DirectionCounts => {
  const byState: DirectionCounts['byState'] = {};
  for (const { waiting } of rows)
    for (const [state, cases] of Object.entries(waiting) as [keyof typeof byState, number][])
      byState[state] = (byState[state] ?? 0) + cases;
  const months = [...Map.groupBy(rows, ({ month }) => month)].sort(([a], [b]) => (a < b ? 1 : -1));
  return { ...sum(rows), byState, byMonth: months.map(([month, each]) => ({ month, ...sum(each) })) };
};

/**
 * How many cases a region's agencies took in for each partner and had taken in by it, from the ledger alone.
 * Refuses a region that is not on record: `no-such-region`.
 */
export const readCrossRegionFigures: Verb<'GET /cross-region/figures'> = async (
  { region },
  { asCaller, catalogue },
): Promise<CrossRegionFigures> => {
  knowRegion(catalogue, region);
  const own = catalogue.agencies.filter(({ regionCode }) => regionCode === region);
  const isOwn = (id: string) => own.some((agency) => agency.id === id);
  const { rows, since } = await asCaller(async (transaction) => ({
    rows: (
      await sql<Row>`
        select accepting_agency as accepting, deciding_agency as deciding, month, taken, open, delivered, returned,
          withdrawn, overdue, late_steps as "lateSteps", waiting
        from haoban.intake_counts(${own.map(({ id }) => id)})`.execute(transaction)
    ).rows,
    since: (
      await sql<{
        since: string | null;
      }>`select haoban.intake_since(${own.map(({ id }) => id)}) as since`.execute(transaction)
    ).rows[0]!.since,
  }));
  const partners = catalogue.agencies
    .map((agency) => ({
      agency: { id: agency.id, name: agency.name },
      regionCode: agency.regionCode,
      outward: add(rows.filter((row) => isOwn(row.accepting) && row.deciding === agency.id)),
      inward: add(rows.filter((row) => isOwn(row.deciding) && row.accepting === agency.id)),
    }))
    .filter(({ outward, inward }) => outward.taken + inward.taken > 0);
  return {
    since,
    asOf: new Date().toISOString(),
    demonstration: own.some(({ demonstration }) => demonstration),
    partners,
  };
};
