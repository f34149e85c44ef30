/** 行政区划: GB/T 2260 codes, cut to the places that the listings speak of. */
import * as z from 'zod/mini';
import { Source, Text, named, oneOf } from './stated.ts';
import { regionLevels } from './vocabulary.ts';

/** A six-digit GB/T 2260 code, or our own word where the standard has none (功能区, 演示区). */
export const RegionCode = named('区划代码', z.string().check(z.regex(/^([0-9]{6}|[a-z][a-z-]{1,30})$/)));

export const Region = z.object({
  code: RegionCode,
  name: Text,
  shortName: Text,
  codeName: named('国标里的名称', z.nullable(Text)),
  level: oneOf(regionLevels),
  parentCode: z.nullable(RegionCode),
  demonstration: named('内容是演示', z.boolean()),
  source: Source,
});
export type Region = z.infer<typeof Region>;

export const Regions = z.object({ items: z.array(Region) });
