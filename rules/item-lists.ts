/** 清单: which lists the facts of a guide put it on, and on which it might be if it stated more. */
import { itemLists, type ItemList } from '#contract/vocabulary-of-item-lists';
import type { Absence, HandlingWay } from '#contract/vocabulary';
import { waysOf } from './ways.ts';

type Fact<T> = { value: T; source: string } | Absence;
type Facts = Parameters<typeof waysOf>[0] & {
  authority: { kind: Fact<string>; levels: Fact<readonly string[]> };
  service: {
    caseKind: Fact<string>;
    approvalForms: Fact<readonly string[]>;
    notificationCommitment: Fact<boolean>;
    deferredMaterials: Fact<boolean>;
  };
  limits: { promised: Fact<{ amount: number }> };
  visits: { count: Fact<number>; kiosk: Fact<boolean> };
  online: { available: Fact<boolean> };
};
type Holds = boolean | undefined;
type Made = {
  /** The facts that it reads, by their places. */
  fields: readonly string[];
  /** Whether a guide is on it; undefined where the guide does not say. */
  holds: (facts: Facts) => Holds;
};

const is = <T>(fact: Fact<T>, test: (value: T) => boolean): Holds => {
  if (fact === 'not-provided') return undefined;
  return fact !== 'not-applicable' && test(fact.value);
};
const yes = (fact: Fact<boolean>) => is(fact, (value) => value);
/** A way is on no list for want of a word of it, not for want of every word. */
const byWay = (way: HandlingWay, facts: Facts, ...read: Fact<unknown>[]): Holds => {
  if (waysOf(facts).includes(way)) return true;
  return read.every((fact) => fact === 'not-provided') ? undefined : false;
};
const both = (one: Holds, other: Holds): Holds => {
  if (one === false || other === false) return false;
  return one && other;
};

const forms = 'service.approvalForms';
const kind = 'authority.kind';

/** How each list is made. Nothing is guessed: an item whose facts are not provided is on none of them. */
export const listMaking: Record<ItemList, Made> = {
  powers: {
    fields: [kind],
    holds: ({ authority }) => is(authority.kind, (value) => value !== 'public-service'),
  },
  licences: {
    fields: [kind],
    holds: ({ authority }) => is(authority.kind, (value) => value === 'licence'),
  },
  'public-services': {
    fields: [kind],
    holds: ({ authority }) => is(authority.kind, (value) => value === 'public-service'),
  },
  immediate: {
    fields: ['service.caseKind', 'limits.promised', forms],
    holds: (facts) =>
      byWay('immediate', facts, facts.service.caseKind, facts.limits.promised, facts.service.approvalForms),
  },
  online: {
    fields: ['online.available', forms],
    holds: (facts) => byWay('online', facts, facts.online.available, facts.service.approvalForms),
  },
  'fully-online': {
    fields: ['online.available', 'visits.count'],
    holds: ({ online, visits }) =>
      both(
        yes(online.available),
        is(visits.count, (count) => count === 0),
      ),
  },
  nearby: {
    fields: ['authority.levels', forms],
    holds: (facts) => byWay('nearby', facts, facts.authority.levels, facts.service.approvalForms),
  },
  once: {
    fields: ['visits.count', forms],
    holds: (facts) => byWay('once', facts, facts.visits.count, facts.service.approvalForms),
  },
  'self-service': {
    fields: ['visits.kiosk', forms],
    holds: (facts) => byWay('self-service', facts, facts.visits.kiosk, facts.service.approvalForms),
  },
  commitment: {
    fields: ['service.notificationCommitment'],
    holds: ({ service }) => yes(service.notificationCommitment),
  },
  deferred: {
    fields: ['service.deferredMaterials'],
    holds: ({ service }) => yes(service.deferredMaterials),
  },
  'immediate-cases': {
    fields: ['service.caseKind'],
    holds: ({ service }) => is(service.caseKind, (value) => value === 'immediate'),
  },
};

/** The lists, in the order in which they are shown. */
export const everyList = Object.keys(itemLists) as ItemList[];

/** Two sets of lists, a bit for each: there may be 100,000 guides in memory. */
export type Standing = { on: number; stated: number };

/** On which lists a guide is, and of which its facts say whether it is. */
export const standingOf = (facts: Facts): Standing => {
  const standing: Standing = { on: 0, stated: 0 };
  everyList.forEach((list, at) => {
    const holds = listMaking[list].holds(facts);
    if (holds) standing.on |= 1 << at;
    if (holds !== undefined) standing.stated |= 1 << at;
  });
  return standing;
};

/** Whether a guide of this standing is on a list. */
export const isOn = (list: ItemList, { on }: Standing) => (on & (1 << everyList.indexOf(list))) !== 0;

/** Whether its facts say so either way. */
export const states = (list: ItemList, { stated }: Standing) =>
  (stated & (1 << everyList.indexOf(list))) !== 0;
