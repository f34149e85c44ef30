/** Reading facts: the value where one is stated; nothing where it is not provided or does not apply. */
import type { Absence } from '#contract/vocabulary';

/** The value of a fact, or undefined. 0 and false are values. */
export const known = <T>(fact: { value: T } | Absence): T | undefined =>
  typeof fact === 'object' ? fact.value : undefined;

/** A fact without its source: the value, or which absence it is. */
export const bare = <T>(fact: { value: T } | Absence): T | Absence =>
  typeof fact === 'object' ? fact.value : fact;

/** The value of a detail that is stated without a source of its own, or undefined. */
export const stated = <T>(detail: T | Absence): T | undefined =>
  detail === 'not-provided' || detail === 'not-applicable' ? undefined : (detail as T);
