import { describe, expect, it } from 'vitest';
import { guideRules, type GuideRule } from '../../contract/vocabulary-of-guide-rules.ts';
import { completenessOf, scoreOf } from '../../rules/guide-score.ts';
import { guideWith } from '../guide-of.ts';

describe('the score', () => {
  const finding = (rule: GuideRule) => ({
    rule,
    level: guideRules[rule].level,
    group: 'guide',
    field: 'sources',
    sentence: '',
  });
  it('is 100 where nothing is missing and nothing wrong', () => {
    expect(scoreOf([], 1)).toBe(100);
  });
  it('loses 15 for a broken rule, 3 for a hint, once each, and 40 by what is missing', () => {
    const findings = (['same-phone', 'area-code', 'area-code'] as const).map(finding);
    expect(scoreOf(findings, 0.5)).toBe(100 - 15 - 3 - 20);
  });
  it('never falls below 0', () => {
    expect(scoreOf((Object.keys(guideRules) as GuideRule[]).map(finding), 0)).toBe(0);
  });
  it('counts a field that does not apply as said', () => {
    const content = guideWith({});
    const before = completenessOf(content.facts);
    content.facts.outcome.name = 'not-applicable';
    expect(completenessOf(content.facts)).toBeGreaterThan(before);
  });
});
