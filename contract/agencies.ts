/** 行政审批服务局: who answers for a region, and how to reach them. */
import * as z from 'zod/mini';
import { RegionCode } from './regions.ts';
import { Source, Text, named, stated } from './stated.ts';

export const Agency = z.object({
  id: named('机构编号', z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/))),
  name: Text,
  regionCode: RegionCode,
  demonstration: named('内容是演示', z.boolean()),
  consultPhone: stated('咨询电话', Text),
  complaintPhone: stated('监督投诉电话', Text),
  address: stated('地址', Text),
  hours: stated('办公时间', Text),
  source: Source,
});
export type Agency = z.infer<typeof Agency>;

export const AgencyQuery = z.object({ region: z.optional(RegionCode) });
export const Agencies = z.object({ items: z.array(Agency) });
