/** 质量规则: what is wrong with a guide, or missing in it. Pure: the phone, the desk and the server find the same. */
import { guideRules, type FindingLevel, type GuideRule } from '#contract/vocabulary-of-guide-rules';
import { rulesOfCodes } from './lint-of-codes.ts';
import type { Breach, Content, FindSource } from './lint-of-guides.ts';
import { rulesOfHandling } from './lint-of-handling.ts';
import { rulesOfSources } from './lint-of-sources.ts';
import { rulesOfStatements } from './lint-of-statements.ts';

/** One rule that does not hold at one field; the group `guide` has the heads (audience) and the whole. */
export type Finding = {
  rule: GuideRule;
  level: FindingLevel;
  group: string;
  field: string;
  sentence: string;
};

const ofContent = { ...rulesOfHandling, ...rulesOfStatements, ...rulesOfCodes };
type Check = (content: Content, find: FindSource, today: string) => Breach[];
const checks: Record<GuideRule, Check> = { ...ofContent, ...rulesOfSources };
const rules = Object.keys(guideRules) as GuideRule[];

/**
 * What the rules find in a guide on a day (YYYY-MM-DD), in the order of their table. A fact that was not provided is
 * never an error. `find` gives what is on record of a source; without it the rules about sources are not asked.
 */
export const lintGuide = (content: Content, today: string, find?: FindSource): Finding[] =>
  rules
    .filter((rule) => find || rule in ofContent)
    .flatMap((rule) =>
      checks[rule](content, find ?? (() => undefined), today).map(({ place, about = '' }) => {
        const [group = '', field = ''] = place.split('.');
        const { level, sentence } = guideRules[rule];
        return { rule, level, group, field, sentence: sentence.split('{}').join(about) };
      }),
    );
