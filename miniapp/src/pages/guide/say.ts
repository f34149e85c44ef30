import { limitUnits } from '#contract/vocabulary';
import type { Guide } from '#contract/guides';
import { known, stated } from '#rules/known';
import { guideWords } from '@/words-of-guides';

type Limit = Exclude<Guide['facts']['limits']['promised'], string>['value'];

/** 6 工作日，复杂的可再延: a time limit with what is said of it. */
export const sayLimit = ({ amount, unit, note }: Limit) =>
  [guideWords.timeOf(amount, limitUnits[unit]), stated(note)].filter(Boolean).join('，');

/** The longest wait, as a number and its unit: what is promised before what the law allows. */
export const waitOf = ({ facts }: Guide) => {
  const limit = known(facts.limits.promised) ?? known(facts.limits.statutory);
  return limit && { value: String(limit.amount), unit: limitUnits[limit.unit] };
};

/** 收费 or 不收费, where it is stated. */
export const feeOf = ({ facts }: Guide) => {
  const charged = known(facts.fees.charged);
  return charged === undefined ? undefined : guideWords.fees(charged);
};

/** 网上能办 or 要到窗口办, where it is stated. */
export const howToHandle = ({ facts }: Guide) => {
  const online = known(facts.online.available);
  return online === undefined ? undefined : guideWords.handled(online);
};

/** How the result reaches the person, where anything is stated of it. */
export const howToCollect = ({ facts: { outcome } }: Guide) => {
  const ways = [
    ...(known(outcome.delivery) ?? []),
    known(outcome.electronicLicence) && guideWords.electronicLicence,
    known(outcome.courier) && guideWords.courier,
    known(outcome.resultByPost),
  ].filter(Boolean);
  return ways.length ? ways.join('，') : undefined;
};
