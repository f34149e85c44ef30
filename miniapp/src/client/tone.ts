import { readPreferences } from './preferences';

/** 你 or 您 that we say ourselves: not what stands in “…”, which somebody else has said or typed. */
const you = /[你您](?![^“]*”)/g;

/**
 * The same words, said to whoever reads them: 你, and in 长辈版 您. Takes a sentence, a way to make one, or a table
 * of them, and says each when it is asked for.
 */
export const inTone = <T>(said: T): T => {
  if (typeof said === 'string') return said.replace(you, readPreferences().elder ? '您' : '你') as T;
  if (typeof said === 'function') return ((...values: unknown[]) => inTone(said(...values))) as T;
  if (Array.isArray(said)) return said.map(inTone) as T;
  if (typeof said !== 'object' || said === null) return said;
  return new Proxy(said, { get: (table, key) => inTone(Reflect.get(table, key)) });
};
