import { describe, expect, it } from 'vitest';
import { officialPhrases } from '../../contract/vocabulary-of-plain-words.ts';
import { findOfficialese, ownWordsOf, readabilityOf, sayPlainly } from '../../rules/plain-words.ts';

describe('words of an office', () => {
  it.each(officialPhrases.map(({ phrase }) => phrase))('%s are found where they stand', (phrase) => {
    const text = `请把${phrase}吧`;
    const found = findOfficialese(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([phrase]);
  });

  it.each(['必须带身份证', '父亲或母亲', '贵州省', '直系亲属'])('are not found in %s', (text) => {
    expect(findOfficialese(text)).toEqual([]);
  });

  it('are found once where one holds another', () => {
    expect(findOfficialese('予以受理，予以登记').map(({ phrase }) => phrase)).toEqual(['予以受理', '予以']);
  });

  it('are said plainly at one tap, or left where only the writer knows', () => {
    const text = '申请人须到窗口';
    expect(sayPlainly(text, findOfficialese(text)[0]!)).toBe('申请人要到窗口');
    expect(sayPlainly('高度重视', findOfficialese('高度重视')[0]!)).toBe('高度重视');
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
