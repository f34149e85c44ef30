import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, pieces } from '../../../rules/search/text.ts';

describe('a name', () => {
  it('counts by its characters, letters and digits alone, alike in full and half width', () => {
    expect(normalise('ＡＢｃ１２ － “一件事”（试）')).toBe('abc12 一件事 试');
    expect(normalise(' ！？\t')).toBe('');
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
