import type { Guide } from '#contract/guides';
import { lintGuide } from '#rules/guide-lint';
import { completenessOf, scoreOf } from '#rules/guide-score';
import { dayOf } from '#rules/shanghai';

/** What the rules find in a guide as it is published, on this day, and its score. */
export const qualityOf = (guide: Omit<Guide, 'quality'>): Guide['quality'] => {
  const sources = new Map(guide.sources.map((source) => [source.id, source]));
  const findings = lintGuide(guide, dayOf(Date.now()), (id) => sources.get(id));
  return { score: scoreOf(findings, completenessOf(guide.facts)), findings };
};
