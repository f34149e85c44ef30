import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { Guide, GuideListing } from '#contract/guides';
import { known } from '#rules/known';
import { indexNames } from '#rules/search/names';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';
import { gatherSounds } from './sounds.ts';

/** The ids of the sources that facts name, each once, in the order in which they are named. */
const citedIn = (facts: unknown): string[] => {
  if (Array.isArray(facts)) return facts.flatMap(citedIn);
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : citedIn(value),
  );
};

/** The versions in force: in full by code, short in the order of their codes, and their search index. */
export const loadGuides = async (transaction: Transact, sources: Sources) => {
  const rows = await transaction
    .selectFrom('guides')
    .innerJoin('guide_versions', 'guide_versions.guide_code', 'guides.code')
    .selectAll()
    .orderBy('code')
    .execute();
  const byCode = new Map<string, Guide>();
  const listings: GuideListing[] = [];
  for (const row of rows) {
    const facts = z.parse(GuideFacts, row.facts);
    const listing = {
      code: row.code,
      name: row.name,
      audience: row.audience as GuideListing['audience'],
      lifeStage: row.life_stage as GuideListing['lifeStage'],
      businessTheme: row.business_theme as GuideListing['businessTheme'],
      department: row.department,
      summary: known(facts.identity.summary) ?? 'not-provided',
      everydayNames: known(facts.identity.everydayNames) ?? [],
    };
    listings.push(listing);
    byCode.set(row.code, {
      ...listing,
      version: row.number,
      publishedOn: row.published_at.slice(0, 10),
      facts,
      sources: [...new Set(citedIn(row.facts))].map(sources),
    });
  }
  return { byCode, listings, sounds: gatherSounds(listings), search: indexNames(listings) };
};
