/** 质量分: one figure for what is wrong and what is missing. */
import type { Finding } from './guide-lint.ts';

/** The fields that somebody needs to get a matter done, or to object. */
const asked = [
  'identity.summary',
  'identity.everydayNames',
  'authority.legalBasis',
  'authority.agency',
  'service.caseKind',
  'limits.statutory',
  'limits.promised',
  'process.conditions',
  'process.steps',
  'materials.list',
  'fees.charged',
  'outcome.name',
  'visits.count',
  'online.available',
  'places.list',
  'places.hours',
  'contact.consultPhone',
  'contact.complaintPhone',
  'remedies.reconsideration',
  'questions.list',
] as const;

/** What an error, a hint and an empty list of fields take away. */
const weights = { error: 15, hint: 3, missing: 40 } as const;

type Facts = Record<string, Record<string, unknown>>;

/** How many of the fields that are asked for say something; one that does not apply says so, and counts. */
export const completenessOf = (facts: object): number =>
  asked.filter((place) => {
    const [group = '', field = ''] = place.split('.');
    return ((facts as Facts)[group]?.[field] ?? 'not-provided') !== 'not-provided';
  }).length / asked.length;

/**
 * 0 to 100: 100 less 15 for each rule broken, 3 for each that hints, and up to 40 by the share of the asked fields that
 * are missing. A rule counts once, however often it is broken.
 */
export const scoreOf = (findings: readonly Finding[], completeness: number): number => {
  const broken = new Map(findings.map(({ rule, level }) => [rule, level]));
  const lost = [...broken.values()].reduce((sum, level) => sum + weights[level], 0);
  return Math.max(0, Math.round(100 - lost - weights.missing * (1 - completeness)));
};
