/** Wherein two versions of what a 办事指南 says differ, field by field. */
import type { Absence } from '#contract/vocabulary';
import { guideHeads } from '#contract/vocabulary-of-guide-drafts';
import { guideFields } from '#contract/vocabulary-of-guides';

/** A fact as it is stated, with its source, or which absence it is. */
type Stated = { value: unknown; source: string } | Absence;

/** What a guide says: its heads, and its facts by group and field. A fact that is left out was not provided. */
type Content = { [Head in keyof typeof guideHeads]: string | null } & {
  facts: { [Group in keyof typeof guideFields]?: Record<string, Stated> };
};

/**
 * One field and what is stated of it on either side. In the group `guide` stand the heads, as plain values; in all others
 * facts: `{ value, source }` or an absence. `before` is null where there was no guide.
 */
export type Change = { group: string; field: string; before: unknown; after: unknown };

/** The places of all fields, in the order of the vocabulary, the heads first. */
export const guidePlaces: readonly { group: string; field: string }[] = [
  ...Object.keys(guideHeads).map((field) => ({ group: 'guide', field })),
  ...Object.entries(guideFields).flatMap(([group, fields]) =>
    Object.keys(fields).map((field) => ({ group, field })),
  ),
];

/** What is stated at a place: a head as it is, a fact with its source; null in no guide. */
export const statedAt = (content: Content | null, group: string, field: string): unknown => {
  if (!content) return null;
  if (group === 'guide') return content[field as keyof typeof guideHeads];
  return content.facts[group as keyof typeof guideFields]?.[field] ?? 'not-provided';
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two values are the same, whatever the order of their keys; a detail left out was not provided. */
export const same = (one: unknown = 'not-provided', other: unknown = 'not-provided'): boolean =>
  isObject(one) && isObject(other)
    ? Array.isArray(one) === Array.isArray(other) &&
      one['length'] === other['length'] &&
      Object.keys({ ...one, ...other }).every((name) => same(one[name], other[name]))
    : one === other;

/**
 * The fields that differ between two contents of a guide, in the order of the vocabulary. Where `before` is null the guide
 * is new, and whatever is stated is a change. An absence is a state like any other; so is a source.
 */
export const diffFacts = (before: Content | null, after: Content): Change[] =>
  guidePlaces
    .map(({ group, field }) => ({
      group,
      field,
      before: statedAt(before, group, field),
      after: statedAt(after, group, field),
    }))
    .filter((change) =>
      before ? !same(change.before, change.after) : ![null, 'not-provided'].includes(change.after as string),
    );
