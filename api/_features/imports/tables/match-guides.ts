import { tidyCode } from '#rules/implementation-code';
import { cellName } from '../file/sheet.ts';
import type { Known } from './known-guides.ts';
import { Trouble, type Entry } from './table.ts';

export const CODE = '事项编号';
const NAME = '事项名称';
const IMPLEMENTATION = '实施编码';

/** Finds the guide that a row means: by its number, by its 实施编码, or by its exact name; else it is a new one. */
export const matchGuides = (guides: Known[], agency: string) => {
  const own = guides.filter(({ keeper }) => keeper === agency);
  const byCode = new Map(guides.map((one) => [one.code, one]));
  const byImplementation = new Map(own.map((one) => [one.implementationCode, one]));
  const byName = Map.groupBy(own, ({ content }) => content.name);
  const seen = new Map<string, string>();

  /** The same name may be two matters where their codes differ. */
  const named = (name: string, implementation: string) =>
    byName
      .get(name)
      ?.find(
        (one) => !implementation || !one.implementationCode || one.implementationCode === implementation,
      );

  const find = (
    entry: Entry,
  ): { guide: Known | undefined; key: string; heading: string } | [string, Trouble] => {
    const [code, name] = [entry.text(CODE), entry.text(NAME)];
    const implementation = tidyCode(entry.text(IMPLEMENTATION));
    if (code) {
      const guide = byCode.get(code.toUpperCase());
      if (!guide) return [CODE, new Trouble('no-such-guide', '导出的表里有的编号，新的就空着')];
      return { guide, key: guide.code, heading: CODE };
    }
    const called = (implementation && byImplementation.get(implementation)) || named(name, implementation);
    // Of two matters of one name, each with its code, the first is the guide that has none, the other is new.
    const guide =
      implementation && called && !called.implementationCode && seen.has(called.code) ? undefined : called;
    const heading = implementation ? IMPLEMENTATION : NAME;
    return { guide, key: guide?.code ?? (implementation ? `#${implementation}` : name), heading };
  };

  /** The guide of a row, undefined where it is new; or under which heading it cannot be taken, and why. */
  return (entry: Entry): { guide: Known | undefined } | [string, Trouble] => {
    const found = find(entry);
    if (Array.isArray(found)) return found;
    const { guide, key, heading } = found;
    if (guide && guide.keeper !== agency) return [heading, new Trouble('not-your-guide')];
    if (guide?.underWay) return [heading, new Trouble('under-way')];
    const first = seen.get(key);
    if (first) return [heading, new Trouble('twice', first)];
    seen.set(key, cellName(entry.cell(heading)));
    return { guide };
  };
};
