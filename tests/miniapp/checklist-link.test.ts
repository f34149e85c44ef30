import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Guide } from '../../contract/guides.ts';
import { readList, writeList } from '../../miniapp/src/checklists/link';
import { guides as shipped } from '../seeds/seeds.ts';

/** What the seeds leave to the catalogue. */
const quality = { score: 100, findings: [] };
const shared = { version: 1, publishedOn: '2026-11-22', sources: [], everydayNames: [], ways: [], quality };
const guides = shipped.map((guide) => Guide.parse({ ...shared, ...guide }));

const valueOf = <T>(fact: { value: T[] } | string): T[] => (typeof fact === 'object' ? fact.value : []);
const situationsOf = (guide: Guide) => valueOf(guide.facts.process.situations);
const namesOf = (guide: Guide) => valueOf(guide.facts.materials.list).map(({ name }) => name);
const asked = guides.filter((guide) => situationsOf(guide).length > 0);
const passport = guides.find(({ code }) => code === 'P0608')!;

/** A guide that asks something, with answers to some of it and ticks on some materials. */
const lists = fc.constantFrom(...asked).chain((guide) =>
  fc.record({
    guide: fc.constant(guide),
    ticked: fc.subarray(namesOf(guide)),
    answers: fc
      .tuple(
        ...situationsOf(guide).map(({ question, options }) =>
          fc
            .subarray([...options], { maxLength: question.includes('多选') ? options.length : 1 })
            .map((chosen): [string, string[]] => [question, chosen]),
        ),
      )
      .map((all) => Object.fromEntries(all.filter(([, chosen]) => chosen.length > 0))),
  }),
);

describe('the link of a checklist', () => {
  it('carries answers and ticks there and back, in letters that an address takes as they are', () => {
    const holds = ({ guide, answers, ticked }: typeof lists extends fc.Arbitrary<infer T> ? T : never) => {
      const letters = writeList(guide, { answers, ticked });
      expect(letters).toMatch(/^1[0-9a-z]*$/);
      expect(readList(guide, letters)).toEqual({ answers, ticked });
    };
    fc.assert(fc.property(lists, holds));
  });

  it('marks no two things of a shipped guide alike', () => {
    const alike = guides.filter((guide) => {
      const everything = {
        answers: Object.fromEntries(situationsOf(guide).map(({ question, options }) => [question, options])),
        ticked: namesOf(guide),
      };
      const marks = writeList(guide, everything).slice(1).match(/.{4}/g) ?? [];
      return new Set(marks).size < marks.length;
    });
    expect(guides.length).toBeGreaterThan(200);
    expect(alike).toEqual([]);
  });

  it('stays short enough for a code to scan', () => {
    const lengths = guides.map((guide) => {
      const answers = Object.fromEntries(
        situationsOf(guide).map(({ question, options }) => [question, options.slice(0, 1)]),
      );
      return writeList(guide, { answers, ticked: namesOf(guide) }).length;
    });
    expect(Math.max(...lengths)).toBeLessThan(200);
  });

  it.each(['', '2', '1abc', '1ABCD', '0', '1%00%0', '1' + 'a'.repeat(4_000), '[object Object]', '1一二三四'])(
    'is nothing where it is none of ours: %j',
    (letters) => {
      expect(readList(passport, letters)).toBeUndefined();
    },
  );

  it('never breaks, and brings in nothing that the guide does not have', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^1[0-9a-z]{0,40}$/));
    const holds = (letters: string) => {
      const list = readList(passport, letters) ?? { answers: {}, ticked: [] };
      expect(namesOf(passport)).toEqual(expect.arrayContaining(list.ticked));
      for (const [question, chosen] of Object.entries(list.answers)) {
        const situation = situationsOf(passport).find((one) => one.question === question);
        expect(situation?.options).toEqual(expect.arrayContaining(chosen));
        expect(chosen).toHaveLength(1);
      }
    };
    fc.assert(fc.property(text, holds));
  });

  it('takes one answer where the question takes one, even when somebody wrote two into it', () => {
    const { question, options } = situationsOf(passport)[0]!;
    const letters = writeList(passport, { answers: { [question]: [...options] }, ticked: [] });
    expect(readList(passport, letters)?.answers).toEqual({ [question]: [options[0]] });
  });
});
