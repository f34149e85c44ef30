import type { Received } from '#contract/api';
import { absences, audiences, businessThemes, lifeStages } from '#contract/vocabulary';
import { guideHeads } from '#contract/vocabulary-of-guide-drafts';
import { guideFields } from '#contract/vocabulary-of-guides';
import { sayMembers } from '../field';

export type Change = Received<'GET /guides/:code/versions'>['versions'][number]['changes'][number];

/** The closed lists of the heads. */
const heads: Record<string, Record<string, string>> = {
  audience: audiences,
  lifeStage: lifeStages,
  businessTheme: businessThemes,
};

/** What a field is called. */
export const labelOf = ({ group, field }: Change): string => {
  if (group === 'guide') return guideHeads[field as keyof typeof guideHeads];
  return (guideFields[group as keyof typeof guideFields] as Record<string, string>)[field] ?? field;
};

/** What is stated on one side, in lines; an absence in its words. */
const linesOf = ({ group, field }: Change, stated: unknown): string[] => {
  if (stated === null || stated === undefined) return [];
  if (group === 'guide') return [heads[field]?.[String(stated)] ?? String(stated)];
  if (typeof stated === 'string') return [absences[stated as keyof typeof absences]];
  return sayMembers(`${group}.${field}`, (stated as { value: unknown }).value);
};

/** Only what differs: the lines that are gone, and those that are new. None, where the same is said by another source. */
export const compare = (change: Change) => {
  const before = linesOf(change, change.before);
  const after = linesOf(change, change.after);
  return {
    gone: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
};
