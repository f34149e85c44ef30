/** 行政区划: GB/T 2260 codes, cut to provinces, cities and the counties that the listings speak of. */
import * as z from 'zod/mini';
import { Source, SourceId, Text, named, oneOf } from './stated.ts';
import { regionLevels } from './vocabulary.ts';

/** A six-digit GB/T 2260 code, or our own word where the standard has none (功能区, 演示区). */
export const RegionCode = named('区划代码', z.string().check(z.regex(/^([0-9]{6}|[a-z][a-z-]{1,30})$/)));

export const Region = z.object({
  code: RegionCode,
  name: Text,
  shortName: Text,
  initials: named('拼音首字母', z.string().check(z.regex(/^[a-z]+$/))),
  codeName: named('国标里的名称', z.nullable(Text)),
  level: oneOf(regionLevels),
  parentCode: z.nullable(RegionCode),
  demonstration: named('内容是演示', z.boolean()),
  source: named('出处', SourceId),
});
export type Region = z.infer<typeof Region>;

/** Hundreds of places rest on a handful of sources: each is written out once. */
export const Regions = z.object({ items: z.array(Region), sources: z.array(Source) });
