import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from '#rules/utf8';

describe('the bytes of a text', () => {
  it('are what a TextEncoder gives, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  it('are those of every length that UTF-8 has', () => {
    expect(toHex(utf8('a%é好🙂\n'))).toBe(Buffer.from('a%é好🙂\n').toString('hex'));
  });

  it('are none where half a character stands alone', () => {
    expect(() => utf8('\ud83d')).toThrow(URIError);
  });

  it('are read from hexadecimal digits as they were written', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });
});
