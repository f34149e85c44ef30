import type { GuideContent } from '#contract/guide-drafts';
import type { Guide } from '#contract/guides';
import type { SourceListing } from '#contract/sources';
import { countMaterials, personalList } from '#rules/checklist';
import { completenessOf, scoreOf } from '#rules/guide-score';
import { bare, known } from '#rules/known';
import { waysOf } from '#rules/ways';
import { sourcesIn } from '../guide/sources-in';

/** What a citizen's page would be given, were this content public as this version on this day. */
export const asGuide = (
  code: string,
  { facts, ...heads }: GuideContent,
  all: readonly SourceListing[],
  [version, publishedOn]: readonly [number, string],
  findings: Guide['quality']['findings'],
): Guide => {
  const materials = bare(facts.materials.list);
  const cited = sourcesIn(facts);
  return {
    code,
    quality: { score: scoreOf(findings, completenessOf(facts)), findings },
    ...heads,
    facts,
    version,
    publishedOn,
    summary: bare(facts.identity.summary),
    everydayNames: known(facts.identity.everydayNames) ?? [],
    ways: waysOf(facts),
    visits: bare(facts.visits.count),
    materials: typeof materials === 'string' ? materials : countMaterials(personalList(materials)),
    charged: bare(facts.fees.charged),
    sources: all
      .filter(({ id }) => cited.includes(id))
      .map((source) => ({ ...source, issuedOn: null, regionCode: null, note: null })),
  };
};
