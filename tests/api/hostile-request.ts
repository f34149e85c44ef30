import fc from 'fast-check';
import type * as z from 'zod/mini';
import { api, type RouteKey } from '#contract/api';

const keys = Object.keys(api) as RouteKey[];
const fieldsOf = (key: RouteKey): string[] => Object.keys((api[key].send as z.ZodMiniObject).shape);

const awkward = fc.constantFrom(
  ...[
    ['', ' ', '0', '-1', '1e3', '0x10', 'NaN', 'Infinity', '9007199254740993', 'null', 'undefined', 'true'],
    [
      '__proto__',
      'constructor',
      'toString',
      '[object Object]',
      "' or 1=1 --",
      '; drop table sources',
      '{{7*7}}',
    ],
    [
      '../../etc/passwd',
      '..%2f..',
      '<script>alert(1)</script>',
      '\u0000',
      '\u202e',
      '\ufeff',
      '证'.repeat(5_000),
    ],
    ['P0101', 'B0101', '370211', 'newborn', '结婚登记', '身 份 证', '１００', 'é', '👨‍👩‍👧', '\r\nX-Forged: 1'],
  ].flat(),
);
const text = fc.oneof(
  awkward,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
);
/** Percent-encoded as it should be, and as it should not: cut short, not UTF-8, over-long, not encoded at all. */
const broken = [
  ['%', '%2', '%zz', '%ff', '%c0%af', '%ed%a0%80', '%F0%9F', '%00', 'a%', '%u8bc1', '+', '%2B', '%0d%0a'],
  ['%2e%2e', '%2e', '%5c', '%EF%BF%BD'],
].flat();
const encoded = fc.oneof(
  text.map((value) => encodeURIComponent(value.toWellFormed())),
  fc.constantFrom(...broken),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => [...bytes].map((byte) => `%${byte.toString(16)}`).join('')),
);
const inherited = ['__proto__', 'constructor', 'toString'];
const foreign = fc.constantFrom(...inherited, 'code', 'id', 'role', 'q[]', 'limit[0]', '', 'é');

/** A request of any route, with anything for its fields, for fields that it does not have, and for its body. */
export const hostileRequest = fc.constantFrom(...keys).chain((key) => {
  const name = fc.oneof(foreign, ...fieldsOf(key).map((field) => fc.constant(field)));
  const pair = fc
    .tuple(name, encoded, fc.constantFrom('=', '==', ''))
    .map((parts) => parts[0] + parts[2] + parts[1]);
  const query = fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&'));
  const path = encoded.map((value) =>
    key.replace(/^\w+ /, '').replace(/:\w+(?:\{.+?\})?/g, () => value.replace(/[/?#]/g, '')),
  );
  const fields = fc.dictionary(name, fc.oneof(text, fc.jsonValue()), { maxKeys: 8 });
  const body = fc.oneof(
    fields.map((sent) => JSON.stringify(sent)),
    fc.json(),
    text,
  );
  return fc.record({ key: fc.constant(key), path, query, body });
});
