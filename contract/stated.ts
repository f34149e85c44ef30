/**
 * How anything stated is written down: with its source, or as one of the two absences.
 * `not-provided` is not `not-applicable`, and neither is 0.
 */
import * as z from 'zod/mini';
import { absences, sourceKinds } from './vocabulary.ts';

/** Members of a closed list of the vocabulary, as a schema. */
export const oneOf = <T extends Record<string, string>>(list: T) =>
  z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]);

export const Text = z.string().check(z.minLength(1), z.maxLength(4000));
export const Day = z.iso.date();
/** What a phone draws for one thing that it sends: a UUID in one spelling, as names are made from it. */
export const Id = z.uuid().check(z.toLowerCase());
/** Of a list, that no two have the same key. */
export const unique = <T>(key: (one: T) => string) =>
  z.refine<T[]>((list) => new Set(list.map(key)).size === list.length);
/** Line breaks are a person's; other control characters are not. */
export const Words = (most: number) =>
  z.string().check(z.trim(), z.maxLength(most), z.regex(/^[^\p{Cc}\p{Cs}]*(?:\n[^\p{Cc}\p{Cs}]*)*$/u));
export const Url = z.url({ protocol: /^https?$/ });
/** The id of a source that the same reply writes out in full. */
export const SourceId = z.string().check(z.regex(/^[a-z0-9][a-z0-9/.-]{0,79}$/i));

/** A schema under the Chinese name of its field, which becomes the description in the OpenAPI document. */
export const named = <T extends z.core.$ZodType>(label: string, schema: T): T => {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description: label });
  return own;
};

/** A limit that runs. */
export const Clock = z.object({
  dueAt: named('到期', z.iso.datetime()),
  warnAt: named('转黄灯', z.iso.datetime()),
});
export type Clock = z.infer<typeof Clock>;

/** A detail of a list whose source is stated once for the whole list. */
export const stated = <T extends z.core.$ZodType>(label: string, value: T) =>
  named(label, z._default(z.union([value, oneOf(absences)]), 'not-provided'));

/** A fact: its value and source, what other sources say, or an absence. */
export const fact = <T extends z.core.$ZodType>(label: string, value: T) => {
  const claim = { value, source: SourceId };
  const known = z.object({ ...claim, also: z.optional(z.array(z.object(claim))) });
  return named(label, z._default(z.union([known, oneOf(absences)]), 'not-provided'));
};

export const Source = z.object({
  id: SourceId,
  kind: oneOf(sourceKinds),
  title: named('标题', Text),
  publisher: named('发布者', Text),
  issuedOn: named('发布日期', z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)))),
  readOn: named('我们读到的日期', z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)))),
  url: named('原文地址', z.nullable(Url)),
  regionCode: named('是哪里公布的', z.nullable(z.string())),
  note: named('说明', z.nullable(Text)),
});
export type Source = z.infer<typeof Source>;
