import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingLevels } from '../../contract/vocabulary-of-guide-rules.ts';
import { missedQueryVerdicts } from '../../contract/vocabulary-of-missed-queries.ts';
import { ratingTags } from '../../contract/vocabulary-of-rating-tags.ts';
import * as ratings from '../../contract/vocabulary-of-ratings.ts';
import { registerColumns, registers } from '../../contract/vocabulary-of-registers.ts';
import * as rectifications from '../../contract/vocabulary-of-rectifications.ts';
import * as vocabulary from '../../contract/vocabulary.ts';
import * as ofGuideDrafts from '../../contract/vocabulary-of-guide-drafts.ts';
import * as ofAudit from '../../contract/vocabulary-of-audit.ts';
import * as ofCrossRegion from '../../contract/vocabulary-of-cross-region.ts';
import * as ofItemLists from '../../contract/vocabulary-of-item-lists.ts';
import * as ofStaff from '../../contract/vocabulary-of-staff.ts';
import * as ofStatus from '../../contract/vocabulary-of-status.ts';
import * as ofImports from '../../contract/vocabulary-of-imports.ts';
import * as ofPersonalData from '../../contract/vocabulary-of-personal-data.ts';

const glossary = readFileSync('contract/glossary.md', 'utf8');
const official = Object.entries(ratingTags).map(([code, tag]) => [code, tag.official]);
/** Every list with labels; the lists of channels only name members of another. */
const lists = Object.entries({
  ...vocabulary,
  importKinds: ofImports.importKinds,
  importStates: ofImports.importStates,
  tableFormats: ofImports.tableFormats,
  ...ofPersonalData,
  ...ofGuideDrafts,
  ...ofAudit,
  ...ofCrossRegion,
  ...ofStaff,
  ...ofItemLists,
  ...ofStatus,
  ...ratings,
  ...rectifications,
  registers,
  registerColumns,
  findingLevels,
  missedQueryVerdicts,
  ratingTags: Object.fromEntries(official),
}).filter(([, list]) => !Array.isArray(list)) as [string, Record<string, string>][];

/** The lines of the part that explains one list: from the heading that names it to the next heading. */
const explaining = (list: string) =>
  glossary
    .split(/^(?=#+ )/m)
    .filter((part) => part.split('\n', 1)[0]?.includes(`\`${list}\``))
    .flatMap((part) => part.split('\n').slice(1));

describe('the glossary', () => {
  it.each(lists)('names every member of %s with its Chinese label, and no other', (name, list) => {
    const rows = explaining(name).flatMap((line) => {
      const [, member, label] = /^\|\s*`([^`]+)`\s*\|\s*(.+?)\s*\|$/.exec(line) ?? [];
      return member ? [[member, label]] : [];
    });
    expect(Object.fromEntries(rows)).toEqual(list);
    expect(rows).toHaveLength(Object.keys(list).length);
  });

  it('explains no list that the vocabulary does not have', () => {
    const explained = [...glossary.matchAll(/^###.*`(\w+)`/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(lists.map(([name]) => name).toSorted());
  });
});

describe('a label', () => {
  it.each(lists)('of %s is said once in its list, and is not empty', (_name, list) => {
    const labels = Object.values(list);
    expect(labels.filter((label) => !label.trim())).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

/** Words that say nothing or something else than the domain does (the end of the glossary's terms), and pinyin. */
const forbidden = new Set(
  [
    'data info manager util utils helper helpers common matter affair evaluate',
    'haoping chaping haochaping banshi zhinan shixiang quyu pingjia tousu cailiao',
  ].flatMap((words) => words.split(' ')),
);

describe('an exported name of the contract, the rules and the API', () => {
  const exported = globSync('{contract,rules,api}/**/*.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^export (?:declare )?(?:async )?(?:const|let|function|class|type|interface) (\w+)/gm,
      ),
    ].map(([, name]) => ({ file, name: name ?? '' })),
  );
  const wordsOf = (name: string) => name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((word) => word.toLowerCase());

  it('is found by this test at all', () => {
    expect(exported.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['GuideFacts', 'indexNames', 'readCatalogue']),
    );
  });

  it('has no forbidden word in it', () => {
    const spoken = exported.filter(
      ({ name }) =>
        name !== 'UnresolvedAffair' &&
        (/oneThing/i.test(name) ||
          wordsOf(name.replace(/personalData/i, '')).some((word) => forbidden.has(word))),
    );
    expect(spoken).toEqual([]);
  });

  it('calls no layer of the code a service: a service is what a citizen is given', () => {
    const layers = exported.filter(({ name }) => /services?$/i.test(name) && name !== 'CrossRegionService');
    expect(layers).toEqual([]);
  });
});
