import { sql } from 'kysely';
import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { GuideListing } from '#contract/guides';
import type { Source } from '#contract/stated';
import { countMaterials, personalList } from '#rules/checklist';
import { standingOf } from '#rules/item-lists';
import { bare, known } from '#rules/known';
import { indexNames } from '#rules/search/names';
import { waysOf } from '#rules/ways';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';
import { gatherSounds } from './sounds.ts';

/** How many versions are read at once, so that each look at the database stays short. */
const AT_ONCE = 1_000;

/** Which version of each guide is in force, in the order of their codes. */
const readNumbers = (transaction: Transact) =>
  transaction
    .selectFrom('guide_versions')
    .select(['guide_code as code', 'number'])
    .where('withdrawn_at', 'is', null)
    .orderBy('guide_code')
    .execute();

/** The versions in force of these guides; their facts as text, a third of the memory. */
async function* readVersions(transaction: Transact, codes: readonly string[]) {
  for (let at = 0; at < codes.length; at += AT_ONCE)
    yield* await transaction
      .selectFrom('guide_versions')
      .select(['guide_code as code', 'audience', 'life_stage', 'business_theme', 'department'])
      .select(['number', 'name', 'published_at', sql<string>`facts::text`.as('facts')])
      .where('guide_code', 'in', codes.slice(at, at + AT_ONCE))
      .where('withdrawn_at', 'is', null)
      .execute();
}
type Version = Awaited<ReturnType<ReturnType<typeof readVersions>['next']>>['value'] & object;

/** The ids of the sources that facts name, each once, in the order in which they are named. */
const citedIn = (facts: unknown): string[] => {
  if (Array.isArray(facts)) return facts.flatMap(citedIn);
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : citedIn(value),
  );
};

const materialsOf = ({ materials }: GuideFacts): GuideListing['materials'] => {
  const list = bare(materials.list);
  return typeof list === 'string' ? list : countMaterials(personalList(list));
};

const listingOf = (row: Version, facts: GuideFacts): GuideListing => ({
  code: row.code,
  version: row.number,
  name: row.name,
  audience: row.audience as GuideListing['audience'],
  lifeStage: row.life_stage as GuideListing['lifeStage'],
  businessTheme: row.business_theme as GuideListing['businessTheme'],
  department: row.department,
  summary: known(facts.identity.summary) ?? 'not-provided',
  everydayNames: known(facts.identity.everydayNames) ?? [],
  ways: waysOf(facts),
  visits: bare(facts.visits.count),
  materials: materialsOf(facts),
  charged: bare(facts.fees.charged),
});

const hold = (row: Version) => {
  const facts = JSON.parse(row.facts);
  const parsed = z.parse(GuideFacts, facts);
  return {
    listing: listingOf(row, parsed),
    lists: standingOf(parsed),
    levels: known(parsed.authority.levels) ?? [],
    publishedOn: row.published_at.slice(0, 10),
    facts: row.facts,
    cited: [...new Set(citedIn(facts))],
  };
};
export type HeldGuides = ReadonlyMap<string, ReturnType<typeof hold> & { sources: Source[] }>;

/**
 * The versions in force: each by its code, short in the order of their codes, and their search index. A version never
 * changes, so only those that were not `held` already are read.
 */
export const loadGuides = async (transaction: Transact, sources: Sources, held: HeldGuides = new Map()) => {
  const numbers = await readNumbers(transaction);
  const isHeld = ({ code, number }: (typeof numbers)[number]) => held.get(code)?.listing.version === number;
  const fresh = new Map<string, ReturnType<typeof hold>>();
  const missing = numbers.filter((one) => !isHeld(one)).map(({ code }) => code);
  for await (const row of readVersions(transaction, missing)) fresh.set(row.code, hold(row));
  const byCode: HeldGuides = new Map(
    numbers.map(({ code }) => {
      const guide = (fresh.get(code) ?? held.get(code))!;
      return [code, { ...guide, sources: guide.cited.map(sources) }];
    }),
  );
  const listings = [...byCode.values()].map(({ listing }) => listing);
  const sounds = gatherSounds(listings);
  return { byCode, listings, sounds, search: indexNames(listings, sounds) };
};
