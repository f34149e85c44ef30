import type { GuideContent } from '#contract/guide-drafts';
import { lintGuide } from '#rules/guide-lint';
import { completenessOf, scoreOf } from '#rules/guide-score';
import { dayOf } from '#rules/shanghai';
import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';

type Fault = { field: string; problem: string };

type Beside = { also?: { source: string }[] };

/** What other sources are said to say beside a fact, each of which must be on record as the fact's own is. */
const besideIn = ({ facts }: GuideContent) =>
  Object.entries(facts).flatMap(([group, fields]) =>
    Object.entries(fields as Record<string, string | Beside>).flatMap(([field, stated]) =>
      (typeof stated === 'object' ? (stated.also ?? []) : []).map(({ source }) => ({
        field: `${group}.${field}`,
        source,
      })),
    ),
  );

/** How good what guides say is today, by the sources that are on record. */
export const judge = ({ sources }: Catalogue) => {
  const today = dayOf(new Date());
  const onRecord = new Map(sources.map((source) => [source.id, source]));
  const findingsOf = (content: GuideContent) => lintGuide(content, today, (id) => onRecord.get(id));
  return {
    /** The score, 0 to 100, and how many errors must go before it can be published. */
    rate: (content: GuideContent) => {
      const findings = findingsOf(content);
      return {
        score: scoreOf(findings, completenessOf(content.facts)),
        errors: findings.filter(({ level }) => level === 'error').length,
      };
    },
    /** Refuses what may not be published, naming the fields and what is wrong with them: `faulty-guide`. */
    refuseFaulty: (content: GuideContent) => {
      const faults: Fault[] = findingsOf(content)
        .filter(({ level }) => level === 'error')
        .map(({ group, field, sentence }) => ({ field: `${group}.${field}`, problem: sentence }));
      for (const { field, source } of besideIn(content))
        if (!onRecord.has(source)) faults.push({ field, problem: '没有这个出处' });
      if (faults.length) throw new Refusal('faulty-guide', faults);
    },
  };
};
