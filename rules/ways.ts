/** 五种办法: which ways of handling a matter its facts support. */
import { handlingWays, type Absence, type HandlingWay } from '#contract/vocabulary';
import { known } from './known.ts';

type Fact<T> = { value: T } | Absence;
type Facts = {
  authority: { levels: Fact<readonly string[]> };
  service: { caseKind: Fact<string>; approvalForms: Fact<readonly string[]> };
  limits: { promised: Fact<{ amount: number }> };
  visits: { count: Fact<number>; kiosk: Fact<boolean> };
  online: { available: Fact<boolean> };
};

const supports: Record<HandlingWay, (facts: Facts) => boolean> = {
  immediate: ({ service, limits }) =>
    known(service.caseKind) === 'immediate' || known(limits.promised)?.amount === 0,
  online: ({ online }) => known(online.available) === true,
  nearby: ({ authority }) =>
    (known(authority.levels) ?? []).some((level) => level === 'township' || level === 'village'),
  once: ({ visits }) => (known(visits.count) ?? Infinity) <= 1,
  'self-service': ({ visits }) => known(visits.kiosk) === true,
};

/**
 * The ways that the facts of a guide support, in the order of the list. 马上办: an 即办件, or a promised limit of 0.
 * 网上办: stated to be so. 就近办: exercised by a township or a village. 一次办: one visit at most. 自助办: a kiosk.
 * A way named as 审批服务形式 always counts. Nothing is guessed: without such a fact there is no way.
 */
export const waysOf = (facts: Facts): HandlingWay[] => {
  const named = known(facts.service.approvalForms) ?? [];
  const ways = Object.keys(handlingWays) as HandlingWay[];
  return ways.filter((way) => named.includes(handlingWays[way]) || supports[way](facts));
};
