import { isDeepStrictEqual } from 'node:util';
import { read, type Ask } from './book.ts';

type Said = { level: string; tags: string[] };
/** What the public list says of a rating, as far as the ledger says it too. */
type Rating = Said & {
  receipt: string;
  givenOn: string;
  scope: string;
  channel: string;
  agency: { id: string };
  item: { id: string } | null;
  point: { id: string } | null;
  late: boolean;
  byDefault: boolean;
  test: boolean;
  supplement: (Said & { givenOn: string }) | null;
  handling: { state: string } | null;
};
type Line = Said & Record<string, unknown> & { kind: string; receipt: string; on: string; state?: string };

/** The whole public list. */
export const readRatings = async (ask: Ask): Promise<Rating[]> => {
  const ratings: Rating[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page = (await (await read(ask, `/ratings?limit=100${next && `&cursor=${next}`}`)).json()) as {
      items: Rating[];
      next: string | null;
    };
    ratings.push(...page.items);
    ({ next } = page);
  }
  return ratings;
};

const asLine = (rating: Rating) => ({
  kind: 'rating',
  receipt: rating.receipt,
  on: rating.givenOn,
  agency: rating.agency.id,
  item: rating.item?.id ?? null,
  point: rating.point?.id ?? null,
  level: rating.level,
  tags: rating.tags,
  scope: rating.scope,
  channel: rating.channel,
  byDefault: rating.byDefault,
  late: rating.late,
  test: rating.test,
});

/** The names of what differs, `level, tags`. */
const differences = (shown: Record<string, unknown>, line: Record<string, unknown>) =>
  Object.keys(shown)
    .filter((name) => !isDeepStrictEqual(shown[name], line[name]))
    .join(', ');

const supplementFault = ({ receipt, supplement }: Rating, line: Line | undefined) => {
  if (!supplement) return line && `${receipt}: its supplement is in the ledger and not in the public list`;
  if (!line) return `${receipt}: its supplement is in the public list and not in the ledger`;
  const { level, tags, givenOn: on } = supplement;
  const differ = differences({ level, tags, on }, line);
  return differ && `${receipt}: its supplement says something else than its line: ${differ}`;
};

/** What stands against a rating of the public list, given its lines. */
const faultsOf = (rating: Rating, lines: Line[], settled: number) => {
  const [first, ...more] = lines.filter(({ kind }) => kind === 'rating');
  if (!first) return [`${rating.receipt}: in the public list and not in the ledger`];
  const differ = differences(asLine(rating), first);
  const steps = lines.filter(({ kind }) => kind === 'step');
  // What was done while the list was read may be in it or not.
  const states = ['received', ...steps.map(({ state }) => state)].slice(Math.max(0, settled));
  return [
    more.length && `${rating.receipt}: more than one line for it`,
    differ && `${rating.receipt}: the public list says something else than its line: ${differ}`,
    supplementFault(
      rating,
      lines.find(({ kind }) => kind === 'supplement'),
    ),
    rating.handling
      ? !states.includes(rating.handling.state) &&
        `${rating.receipt}: shown as ${rating.handling.state}, in the ledger it is ${states.at(-1)}`
      : steps.length > 0 && `${rating.receipt}: its handling is in the ledger and not in the public list`,
  ].filter((fault): fault is string => typeof fault === 'string' && fault !== '');
};

/**
 * What differs between the public list and the ledger. The first `before` lines were written when the list was
 * begun, all of them when it had been read. The ratings of the self-test need not be listed.
 */
export const compareRatings = (ratings: readonly Rating[], texts: readonly string[], before: number) => {
  const lines = texts.map((text) => JSON.parse(text) as Line);
  const byReceipt = Map.groupBy(lines, ({ receipt }) => receipt);
  const stepsBefore = new Map<string, number>();
  for (const { kind, receipt } of lines.slice(0, before))
    if (kind === 'step') stepsBefore.set(receipt, (stepsBefore.get(receipt) ?? 0) + 1);
  const listed = new Set(ratings.map(({ receipt }) => receipt));
  const unlisted = lines
    .slice(0, before)
    .filter(({ kind, receipt, test }) => kind === 'rating' && test !== true && !listed.has(receipt))
    .map(({ receipt }) => `${receipt}: in the ledger and not in the public list`);
  return [
    ...ratings.flatMap((rating) =>
      faultsOf(rating, byReceipt.get(rating.receipt) ?? [], stepsBefore.get(rating.receipt) ?? 0),
    ),
    ...unlisted,
  ];
};
