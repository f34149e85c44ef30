import { sql } from 'kysely';
import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { GuideListing } from '#contract/guides';
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

/** The versions in force, in the order of their codes; their facts as text, a third of the memory. */
async function* readVersions(transaction: Transact) {
  const next = transaction
    .selectFrom('guide_versions')
    .select(['guide_code as code', 'audience', 'life_stage', 'business_theme', 'department'])
    .select(['number', 'name', 'published_at', sql<string>`facts::text`.as('facts')])
    .where('withdrawn_at', 'is', null)
    .orderBy('guide_code')
    .limit(AT_ONCE);
  let rows = await next.execute();
  while (rows.length) {
    yield* rows;
    rows = await next.where('guide_code', '>', rows[rows.length - 1]!.code).execute();
  }
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

const hold = (row: Version, sources: Sources) => {
  const facts = JSON.parse(row.facts);
  const parsed = z.parse(GuideFacts, facts);
  return {
    listing: listingOf(row, parsed),
    lists: standingOf(parsed),
    levels: known(parsed.authority.levels) ?? [],
    publishedOn: row.published_at.slice(0, 10),
    facts: row.facts,
    sources: [...new Set(citedIn(facts))].map(sources),
  };
};

/** The versions in force: each by its code, short in the order of their codes, and their search index. */
export const loadGuides = async (transaction: Transact, sources: Sources) => {
  const byCode = new Map<string, ReturnType<typeof hold>>();
  for await (const row of readVersions(transaction)) byCode.set(row.code, hold(row, sources));
  const listings = [...byCode.values()].map(({ listing }) => listing);
  const sounds = gatherSounds(listings);
  return { byCode, listings, sounds, search: indexNames(listings, sounds) };
};
