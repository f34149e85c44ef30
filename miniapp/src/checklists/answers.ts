import type { Guide } from '#contract/guides';
import { answersTo } from '#rules/checklist';
import { known } from '#rules/known';
import type { Answers } from '#rules/when';

/** 食品经营许可 · 现做现卖 · 自己办: what it is about and what was answered, in one line. */
export const sayAnswers = ({ facts }: Guide, answers: Answers) =>
  (known(facts.process.situations) ?? []).flatMap((situation) => answersTo(situation, answers)).join(' · ');
