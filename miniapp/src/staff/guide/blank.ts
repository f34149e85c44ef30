import type { Part, Value } from './fields';
import { guideDeskWords } from './words';

export const isAbsent = (value: unknown) => value === 'not-provided' || value === 'not-applicable';

/** What stands in a field before anything is entered: not well-formed, so that nothing is invented. */
export const blank = ({ kind, parts }: Value): unknown => {
  if (kind === 'choices') return [];
  if (kind === 'texts') return [''];
  if (kind === 'many') return [blankParts(parts)];
  return kind === 'one' ? blankParts(parts) : '';
};

export const blankParts = (parts: readonly Part[]) =>
  Object.fromEntries(parts.map((part) => [part.name, part.optional ? 'not-provided' : blank(part)]));

/** What is wrong with what was entered, and how to mend it; undefined where nothing is. */
export const sayFaultOf = (of: Value, value: unknown): string | undefined => {
  const fault = of.faultOf(value);
  if (!fault) return undefined;
  const faults = guideDeskWords.faults;
  if (of.kind === 'number') return faults.number;
  if (of.kind === 'yes' || of.kind === 'choice') return faults.choice;
  if (value === '' || (Array.isArray(value) && !value.length)) return faults.empty;
  if (of.kind === 'day' || of.kind === 'url') return faults[of.kind];
  return faults[fault as keyof typeof faults] ?? faults.invalid_format;
};
