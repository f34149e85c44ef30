import * as z from 'zod/mini';
import { GuideFacts } from '../contract/guide-facts.ts';
import type { GuideContent } from '../contract/guide-drafts.ts';

export type Values = Record<string, Record<string, unknown>>;
/** The heads of a guide for a business, and the values of its facts; all else is not provided. */
export const guideWith = (
  values: Values,
  heads: Partial<GuideContent> = {},
  source = 'hunan/P1103',
): GuideContent => ({
  name: '食品经营许可',
  audience: 'business',
  lifeStage: null,
  businessTheme: 'catering',
  department: '市场监管',
  ...heads,
  facts: z.parse(
    GuideFacts,
    Object.fromEntries(
      Object.entries(values).map(([group, fields]) => [
        group,
        Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, source }])),
      ]),
    ),
  ),
});
