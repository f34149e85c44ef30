/** 服务网点: the places of an agency where a matter is handled and rated, each with its windows. */
import * as z from 'zod/mini';
import { RegionCode } from './regions.ts';
import { Source, Text, named, oneOf, stated } from './stated.ts';
import { servicePointKinds } from './vocabulary-of-ratings.ts';

const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));
export const ServicePointId = named('网点编号', Id);
export const ServiceWindowId = named('窗口编号', Id);

const ServiceWindow = z.object({
  id: ServiceWindowId,
  name: named('窗口', Text),
  test: named('自检用，不是真窗口', z.boolean()),
});

export const ServicePoint = z.object({
  id: ServicePointId,
  name: Text,
  kind: named('网点的种类', oneOf(servicePointKinds)),
  agencyId: named('机构编号', Id),
  regionCode: RegionCode,
  address: stated('地址', Text),
  demonstration: named('内容是演示', z.boolean()),
  windows: z.array(ServiceWindow),
  source: Source,
});
export type ServicePoint = z.infer<typeof ServicePoint>;

export const ServicePointQuery = z.object({ region: z.optional(RegionCode) });
export const ServicePoints = z.object({ items: z.array(ServicePoint) });
