/** 指南的差评: poor ratings whose tags name a field of a guide. */
import * as z from 'zod/mini';
import { Receipt } from './ratings.ts';
import { named } from './stated.ts';

export const GuideRemark = z.object({
  tag: named('标签，国家平台的编码', z.string()),
  field: named('说的是哪一栏', z.string()),
  section: named('在指南的哪一段', z.enum(['summary', 'materials', 'steps'])),
  count: z.int(),
  latest: named('最近几条', z.array(Receipt)),
});
export type GuideRemark = z.infer<typeof GuideRemark>;
/** The most frequent first; those voided are not among them. */
export const GuideRemarks = z.object({ code: z.string(), remarks: z.array(GuideRemark) });
