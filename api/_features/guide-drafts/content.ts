import * as z from 'zod/mini';
import { GuideContent } from '#contract/guide-drafts';
import type { GuideFacts } from '#contract/guide-facts';

/** The columns of what a guide says, as drafts and versions have them. */
export const contentColumns = [
  'name',
  'audience',
  'life_stage',
  'business_theme',
  'department',
  'facts',
] as const;
type Row = Record<(typeof contentColumns)[number], unknown>;

/** What a row of a draft or a version says, every field in its place. */
export const contentOf = (row: Row): GuideContent =>
  z.parse(GuideContent, {
    name: row.name,
    audience: row.audience,
    lifeStage: row.life_stage,
    businessTheme: row.business_theme,
    department: row.department,
    facts: row.facts,
  });

/** The facts of which something is stated: what is left out was not provided. */
const statedOf = (facts: GuideFacts) =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([group, fields]) => [
        group,
        Object.fromEntries(Object.entries(fields).filter(([, stated]) => stated !== 'not-provided')),
      ])
      .filter(([, fields]) => Object.keys(fields!).length),
  );

/** What a guide says as the columns of a row. */
export const rowOf = ({ name, audience, lifeStage, businessTheme, department, facts }: GuideContent) => ({
  name,
  audience,
  life_stage: lifeStage,
  business_theme: businessTheme,
  department,
  facts: JSON.stringify(statedOf(facts)),
});
