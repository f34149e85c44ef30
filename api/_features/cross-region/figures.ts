import { sql } from 'kysely';
import type { CrossRegionFigures, DirectionCounts } from '#contract/cross-region-figures';
import type { IntakeState } from '#contract/vocabulary-of-cross-region';
import { turnOf } from '#rules/intake';
import type { Verb } from '../../_core/route.ts';
import { knowRegion } from '../regions/know.ts';

/** The cases of two agencies that were taken in in one month and are in one state. */
type Row = {
  accepting: string;
  deciding: string;
  month: string;
  state: IntakeState;
  cases: number;
  overdue: number;
  lateSteps: number;
};

const sum = (rows: Row[], figure: 'cases' | 'overdue' | 'lateSteps' = 'cases') =>
  rows.reduce((total, row) => total + row[figure], 0);
const inState = (rows: Row[], state: IntakeState) => sum(rows.filter((row) => row.state === state));

const count = (rows: Row[]) => ({
  taken: sum(rows),
  open: sum(rows.filter(({ state }) => turnOf(state) !== undefined)),
  delivered: inState(rows, 'delivered'),
  returned: inState(rows, 'returned'),
  withdrawn: inState(rows, 'withdrawn'),
  overdue: sum(rows, 'overdue'),
  lateSteps: sum(rows, 'lateSteps'),
});

/** All months of one direction as one, and each. */
const add = (rows: Row[]): DirectionCounts => ({
  ...count(rows),
  byState: Object.fromEntries(
    [...Map.groupBy(rows, ({ state }) => state)].map(([state, all]) => [state, sum(all)]),
  ),
  byMonth: [...Map.groupBy(rows, ({ month }) => month)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, all]) => ({ month, ...count(all) })),
});

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
        select accepting_agency as accepting, deciding_agency as deciding, month, state, cases::int, overdue::int,
          late_steps::int as "lateSteps"
        from haoban.intake_counts(${own.map(({ id }) => id)})`.execute(transaction)
    ).rows,
    since: (
      await sql<{ since: string | null }>`
        select haoban.intake_since(${own.map(({ id }) => id)}) as since`.execute(transaction)
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
