import { describe, expect, it } from 'vitest';
import { officialPhrases } from '../../contract/vocabulary-of-plain-words.ts';
import { findOfficialese, ownWordsOf, readabilityOf, sayPlainly } from '../../rules/plain-words.ts';

describe('words of an office', () => {
  it.each(officialPhrases)('$phrase are found where they stand', ({ phrase, before = ['吧'] }) => {
    const text = `请把${phrase}${before[0]}`;
    const found = findOfficialese(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([phrase]);
  });

  it.each(['必须带身份证', '带上父亲，母亲', '乡亲们', '贵州省', '复印费太贵', '直系亲属', '亲自来'])(
    'are not found in %s',
    (text) => {
      expect(findOfficialese(text)).toEqual([]);
    },
  );

  it('are found once where one holds another', () => {
    expect(findOfficialese('予以受理，予以登记').map(({ phrase }) => phrase)).toEqual(['予以受理', '予以']);
  });

  const taken = (text: string) =>
    findOfficialese(text)
      .reverse()
      .reduce((plainer, one) => sayPlainly(plainer, one), text);

  it.each([
    ['申请人须到窗口', '申请人要到窗口'],
    ['我局高度重视，材料予以登记', '材料登记'],
    ['我们进一步改', '我们改'],
    ['智慧大厅，9:00~17:00', '智慧大厅，9:00~17:00'],
  ])('are said plainly at one tap, or left where only the writer knows: %s', (stiff, plain) => {
    expect(taken(stiff)).toBe(plain);
  });

  it('are told with who is said to do it, and go with their comma', () => {
    const [found] = findOfficialese('我们高度重视，中午加开 2 个窗口。');
    expect(found).toMatchObject({ phrase: '我们高度重视', start: 0, end: 7 });
  });

  it('leave nothing stiff behind when they are said plainly', () => {
    const plain = officialPhrases.flatMap(({ instead }) => instead ?? []);
    expect(plain.flatMap(findOfficialese)).toEqual([]);
  });
});

describe('how easily a text reads', () => {
  it('is its sentences’ length and the share of stiff words', () => {
    expect(readabilityOf(['材料齐了，我们就收。', '须来'])).toEqual({
      sentenceLength: 5.5,
      officialese: 1 / 12,
    });
  });
  it('is not known of no words', () => {
    expect(readabilityOf(['', '。'])).toBeNull();
  });
  it('is judged by what an agency writes itself, not by the law that it quotes', () => {
    const facts = {
      identity: { summary: { value: '开饭店先办它', source: 'x' } },
      authority: { legalBasis: { value: [{ law: '食品安全法', text: '应当予以公开' }], source: 'x' } },
      process: { steps: { value: [{ name: '受理', office: 'not-provided' }], source: 'x' } },
    };
    expect(ownWordsOf(facts).map(({ text }) => text)).toEqual(['开饭店先办它', '受理']);
  });
});
