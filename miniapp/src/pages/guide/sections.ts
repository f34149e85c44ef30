import type { Guide } from '#contract/guides';
import { known } from '#rules/known';
import type { guideWords } from '@/words-of-guides';

export type Section = keyof typeof guideWords.tabs;

/** The sections that this guide has, in their order; their names are the ids of their places on the page. */
export const sectionsOf = ({ facts }: Guide): Section[] => {
  const has: Record<Section, boolean> = {
    summary: true,
    materials: true,
    steps: !!known(facts.process.steps)?.length,
    questions: !!known(facts.questions.list)?.length,
    basis: !!known(facts.authority.legalBasis)?.length,
  };
  return (Object.keys(has) as Section[]).filter((section) => has[section]);
};
