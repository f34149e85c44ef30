/**
 * Which agreements hold between two regions, told alike on the phone and on the server. A region stands for
 * itself alone: its districts take part only where the source says so.
 */
import type { agreementDirections } from '#contract/vocabulary';

type Parties = { parties: readonly { regionCode: string; coversBelow: boolean }[] };
type Agreement = Parties & {
  regionCode: string;
  scope: string;
  direction: keyof typeof agreementDirections | 'not-provided' | 'not-applicable';
};

type Placed = { code: string; parentCode: string | null };

/** A region and all that contain it, the nearest first. */
export type Lineage = (code: string) => string[];

/** Builds the way up from any region of a list. */
export const indexLineage = (regions: readonly Placed[]): Lineage => {
  const parents = new Map(regions.map(({ code, parentCode }) => [code, parentCode]));
  const lineage: Lineage = (code) => {
    const parent = parents.get(code);
    return parent ? [code, ...lineage(parent)] : [code];
  };
  return lineage;
};

const partiesOf = ({ parties }: Parties, region: string, lineage: Lineage) =>
  parties
    .filter((party) => (party.coversBelow ? lineage(region) : [region]).includes(party.regionCode))
    .map((party) => party.regionCode);

/** The agreement names the region, or a region with all its districts in which this one lies. */
export const concerns = (region: string, lineage: Lineage) => (agreement: Parties) =>
  partiesOf(agreement, region, lineage).length > 0;

/**
 * Whether a region may list an item under the agreement: it takes the item in or decides it, and both places take part.
 * Of a list of members that nobody has published whole, the other may be one that is not named.
 */
export const mayList = (own: string, from: string, to: string, lineage: Lineage) => {
  const takesPart = (agreement: Parties, region: string) => concerns(region, lineage)(agreement);
  return (agreement: Parties & { partiesComplete: boolean }) =>
    [from, to].includes(own) &&
    takesPart(agreement, own) &&
    (!agreement.partiesComplete || [from, to].every((region) => takesPart(agreement, region)));
};

/** Members of an alliance or of one city deal with each other; else one side is the region that reports. */
const joins = (agreement: Agreement, from: string[], to: string[]) =>
  agreement.scope === 'alliance' ||
  agreement.scope === 'municipal' ||
  [...from, ...to].includes(agreement.regionCode);

/** A direction that nobody has stated may be either. */
const runs = ({ direction, regionCode }: Agreement, from: string[], to: string[]) =>
  direction === 'inward' ? to.includes(regionCode) : direction !== 'outward' || from.includes(regionCode);

/** The agreement holds for a person in `from` with a matter of `to`. */
export const holds = (from: string, to: string, lineage: Lineage) => (agreement: Agreement) => {
  const [here, there] = [partiesOf(agreement, from, lineage), partiesOf(agreement, to, lineage)];
  const both = from !== to && here.length > 0 && there.length > 0;
  return both && joins(agreement, here, there) && runs(agreement, here, there);
};

/**
 * The agreement was made between regions that contain these two or lie in them, and nobody has said whether
 * it reaches down or up to them: worth a call, not a promise.
 */
export const mayHold = (from: string, to: string, lineage: Lineage) => (agreement: Agreement) => {
  const kin = (region: string) =>
    agreement.parties
      .map((party) => party.regionCode)
      .filter((code) => lineage(region).includes(code) || lineage(code).includes(region));
  const [here, there] = [kin(from), kin(to)];
  const apart = here.some((one) => there.some((other) => one !== other));
  return apart && joins(agreement, here, there) && runs(agreement, here, there);
};
