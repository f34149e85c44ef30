import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { problems, refusals } from '#contract/refusals';
import { guideRules } from '#contract/vocabulary-of-guide-rules';
import { checklistWords } from '../../miniapp/src/checklists/words';
import { crossRegionWords } from '../../miniapp/src/pages/cross-region/words';
import { guideDeskWords } from '../../miniapp/src/staff/guide/words';
import { accountWords, peopleWords, welcomeWords } from '../../miniapp/src/staff/people/words';
import { auditWords } from '../../miniapp/src/staff/audit/words';
import { handbookWords } from '../../miniapp/src/handbook/words';
import { kioskWords } from '../../miniapp/src/rate/kiosk/words';
import { listWords } from '../../miniapp/src/lists/words';
import { metricsWords } from '../../miniapp/src/metrics/words';
import { importsWords } from '../../miniapp/src/staff/imports/words';
import { mineWords } from '../../miniapp/src/mine/words';
import { rateWords } from '../../miniapp/src/rate/words';
import { whereWords } from '../../miniapp/src/pages/guide/words';
import { placeWords } from '../../miniapp/src/places/words';
import { claimWords, delegationWords } from '../../miniapp/src/staff/claims/words';
import { editWords } from '../../miniapp/src/staff/words-of-edit';
import { channelWords } from '../../miniapp/src/staff/channels/words';
import { pointWords } from '../../miniapp/src/staff/points/words';
import { words } from '../../miniapp/src/words';
import { guideWords, questionWords } from '../../miniapp/src/words-of-guides';
import { handedDownWords } from '../../miniapp/src/pages/guide/words-of-lists';
import { searchWords } from '../../miniapp/src/pages/search/words';
import { changeWords } from '../../miniapp/src/pages/guide/words-of-changes';
import { queryWords } from '../../miniapp/src/staff/queries/words';
import { photoWords } from '../../miniapp/src/words-of-photos';
import { officialese } from '../officialese.ts';

vi.mock('@tarojs/taro', () => import('./taro'));

/** Every text in a tree of words; one made from values is made from these. */
const textsOf = (tree: unknown): string[] => {
  if (typeof tree === 'string') return [tree];
  if (typeof tree === 'function') return textsOf(tree(1, 2, 3));
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsOf) : [];
};

/** The words of the main package and of each subpackage, under the names by which pages say them. */
const tables = {
  words,
  checklistWords,
  mineWords,
  handbookWords,
  photoWords,
  rateWords,
  kioskWords,
  crossRegionWords,
  searchWords,
  guideWords,
  questionWords,
  metricsWords,
  queryWords,
  placeWords,
  pointWords,
  channelWords,
  claimWords,
  delegationWords,
  editWords,
  whereWords,
  guideDeskWords,
  changeWords,
  listWords,
  handedDownWords,
  accountWords,
  peopleWords,
  welcomeWords,
  auditWords,
  importsWords,
};

const sentences = [
  ...textsOf(tables),
  ...Object.values(refusals).map(({ sentence }) => sentence),
  ...Object.values(problems),
  ...Object.values(guideRules).flatMap(({ asks, sentence }) => [asks, sentence]),
];

describe('the words of the interface', () => {
  it('are there to be judged', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(officialese.test('系统异常，请稍后重试')).toBe(true);
  });

  it('hold none of the words that an office says to itself', () => {
    expect(sentences.filter((sentence) => officialese.test(sentence))).toEqual([]);
  });

  it('say one thing at a time, in 25 characters or fewer between two marks', () => {
    const parts = sentences.flatMap((sentence) => sentence.split(/[，。；：！？]/));
    expect(parts.filter((part) => part.replace(/\s/g, '').length > 25)).toEqual([]);
  });

  it('say 你 of one person, so that 长辈版 can say 您', () => {
    expect(sentences.filter((sentence) => /你们|您/.test(sentence))).toEqual([]);
  });

  it('leave no place for a value that is missing', () => {
    expect(sentences.filter((sentence) => /undefined|null|NaN|^\s*$/.test(sentence))).toEqual([]);
  });

  it.each(Object.entries(tables))('are each said somewhere, of %s', (name, table) => {
    const source = globSync('miniapp/src/**/*.{ts,tsx}')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const said = (path: string) => new RegExp(`\\b${name}\\.${path}\\b`).test(source);
    const unsaid = Object.entries(table).flatMap(([group, member]) => {
      if (typeof member === 'string' || typeof member === 'function') return said(group) ? [] : [group];
      // Taken as a whole, or by a key that is known only when the page runs.
      if (new RegExp(`\\b${name}\\.${group}(?![.\\w])`).test(source)) return [];
      return Object.keys(member)
        .map((key) => `${group}.${key}`)
        .filter((path) => !said(path));
    });
    expect(unsaid).toEqual([]);
  });
});
