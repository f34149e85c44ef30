/** What every list takes: a search text, a page size, a cursor. */
import * as z from 'zod/mini';
import { named } from './stated.ts';

/** Words a person typed: 1–100 characters, control characters refused. */
export const phrase = (label: string) =>
  named(label, z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^\P{Cc}*$/u)));

/** Opaque to the caller: the code of the last row that was seen. */
export const Cursor = named('下一页的位置', z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)));

/** Page size, 1–100; 20 when left out. */
export const Limit = named(
  '一页几条',
  z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
);
