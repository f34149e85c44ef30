import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, pieces } from '../../../rules/search/text.ts';

describe('a name', () => {
  it('counts by its characters, letters and digits alone, alike in full and half width', () => {
    expect(normalise('ＡＢｃ１２ － “一件事”（试）')).toBe('abc12 一件事 试');
    expect(normalise(' ！？\t')).toBe('');
  });

  it('does not count by long numbers, which are somebody’s', () => {
    expect(normalise('12345 热线 13812345678 身份证１１０１０１１９９００３０７００１１丢了')).toBe(
      '12345 热线 身份证 丢了',
    );
  });

  it('is normalised once for good', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => normalise(normalise(words)) === normalise(words)),
    );
  });

  it('falls into characters, digits and runs of letters', () => {
    expect(pieces('开fan 80岁 sfz bb')).toEqual(['开', 'fan', '8', '0', '岁', 'sfz', 'bb']);
  });
});
