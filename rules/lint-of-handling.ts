/** The rules about time, visits, the way online and what it costs. */
import { known, stated } from './known.ts';
import type { Breach, Content } from './lint-of-guides.ts';
import { longer, say } from './durations.ts';

const none: Breach[] = [];
const at = (place: Breach['place'], about?: string): Breach[] => [
  about === undefined ? { place } : { place, about },
];

const immediateCase = ({ facts }: Content) => {
  const promised = known(facts.limits.promised);
  const kind = known(facts.service.caseKind);
  if (!promised || !kind || (promised.amount === 0) === (kind === 'immediate')) return none;
  return at('service.caseKind');
};

const promiseBeyondLaw = ({ facts: { limits } }: Content) => {
  const promised = known(limits.promised);
  const statutory = known(limits.statutory);
  if (!promised || !statutory || !longer([promised], statutory)) return none;
  return at('limits.promised', say(promised));
};

/** Special procedures (听证、检验、鉴定 …) are not counted: 行政许可法第四十五条. */
const stepsBeyondPromise = ({ facts }: Content) => {
  const promised = known(facts.limits.promised);
  const steps = (known(facts.process.steps) ?? [])
    .filter(({ specialProcedure }) => !stated(specialProcedure))
    .flatMap(({ limit }) => stated(limit) ?? []);
  if (!promised || !steps.length || !longer(steps, promised)) return none;
  return at('process.steps', say(promised));
};

const visitReason = ({ facts: { visits } }: Content) => {
  const count = known(visits.count);
  return count && !known(visits.reason) ? at('visits.count', String(count)) : none;
};

/** Neither a visit nor a way online; and what is known of the post. */
const byPostOnly = ({ facts: { visits, online, outcome } }: Content) =>
  known(visits.count) === 0 && known(online.available) === false
    ? known(outcome.courier) === true ||
      known(outcome.resultByPost) !== undefined ||
      (known(outcome.delivery) ?? []).some((way) => /邮|快递/.test(way))
      ? 'posted'
      : known(outcome.courier) === false
        ? 'refused'
        : 'unstated'
    : 'otherwise';

const onlineVisits = ({ facts: { visits, online } }: Content) => {
  const count = known(visits.count);
  const depth = known(online.depth);
  if (count === undefined || !depth) return none;
  const throughout = /全程网办|^IV|^Ⅳ|四级/.test(depth);
  const askingOnly = /^(互联网)?咨询$|^I级$|^Ⅰ级$|一级/.test(depth);
  if (throughout && count > 0) return at('visits.count', `${depth}，要去 ${count} 次`);
  return askingOnly && count === 0 && known(online.available)
    ? at('online.depth', `${depth}，一次不用去`)
    : none;
};

const feeDetails = ({ facts: { fees } }: Content) => {
  if (!known(fees.charged)) return none;
  const items = known(fees.items) ?? [];
  const missing = [
    !known(fees.basis) && !items.some(({ basis }) => stated(basis)) && '依据',
    !items.length && '项目',
    !items.some(({ standard }) => stated(standard)) && '标准',
  ].filter((one) => typeof one === 'string');
  return missing.length ? at('fees.items', missing.join('、')) : none;
};

const feeWithoutCharge = ({ facts: { fees } }: Content) => {
  if (known(fees.charged) !== false) return none;
  return [
    ...(known(fees.items)?.length ? at('fees.items', '收费项目') : none),
    ...(known(fees.onlinePayment) ? at('fees.onlinePayment', '网上支付') : none),
  ];
};

export const rulesOfHandling = {
  'immediate-case': immediateCase,
  'promise-beyond-law': promiseBeyondLaw,
  'steps-beyond-promise': stepsBeyondPromise,
  'visit-reason': visitReason,
  'post-refused': (content: Content) => (byPostOnly(content) === 'refused' ? at('outcome.courier') : none),
  'post-unstated': (content: Content) => (byPostOnly(content) === 'unstated' ? at('outcome.courier') : none),
  'online-visits': onlineVisits,
  'fee-details': feeDetails,
  'fee-without-charge': feeWithoutCharge,
};
