import { isAbsent } from './blank';
import type { Field, Value } from './fields';
import { guideDeskWords } from './words';

/** Words of a few characters follow each other, sentences stand on lines of their own. */
const sayTexts = (texts: readonly string[]) =>
  texts.join(texts.every(({ length }) => length <= 12) ? '，' : '\n');

const sayParts = (of: Value, value: Record<string, unknown>): string => {
  const said = of.parts
    .filter(({ name }) => !isAbsent(value[name] ?? 'not-provided'))
    .map((part) => [part, sayValue(part, value[part.name])] as const);
  const [amount, unit] = [value['amount'], value['unit']];
  if (amount !== undefined && unit !== undefined)
    return [
      `${String(amount)} ${said.find(([{ name }]) => name === 'unit')?.[1]}`,
      ...said.filter(([{ name }]) => name !== 'amount' && name !== 'unit').map(([, words]) => words),
    ].join('，');
  return said.map(([{ label, optional }, words]) => (optional ? `${label}：${words}` : words)).join('\n');
};

/** A value in words: labels of closed lists, 是 and 否, the details of each thing on lines of their own. */
const sayValue = (of: Value, value: unknown): string => {
  if (of.kind === 'many')
    return (value as Record<string, unknown>[]).map((one) => sayParts(of, one)).join('\n');
  if (of.kind === 'one') return sayParts(of, value as Record<string, unknown>);
  if (of.kind === 'choices') return (value as string[]).map((one) => of.options[one] ?? one).join('，');
  if (of.kind === 'texts') return sayTexts(value as string[]);
  if (typeof value === 'boolean') return value ? guideDeskWords.yes : guideDeskWords.no;
  return of.options[String(value)] ?? String(value);
};

/** What is stated at a place, in words: a head, a value, or which absence it is. */
export const sayStated = (of: Field, stated: unknown): string => {
  if (stated === null || stated === undefined) return guideDeskWords.unstated;
  if (stated === 'not-provided' || stated === 'not-applicable') return guideDeskWords.states[stated];
  return sayValue(of, of.group === 'guide' ? stated : (stated as { value: unknown }).value);
};
