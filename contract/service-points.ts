/** 服务网点: the places of an agency where a matter is handled and rated, each with its hours and windows. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { RegionCode } from './regions.ts';
import { Day, Source, Text, named, oneOf, stated } from './stated.ts';
import { servicePointKinds } from './vocabulary-of-ratings.ts';

const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));
export const ServicePointId = named('网点编号', Id);
export const ServiceWindowId = named('窗口编号', Id);

/** A time of the day on the clock of Shanghai; 24:00 is its end. */
export const Clock = z.string().check(z.regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/));

const span = { opens: named('几点开', Clock), closes: named('几点关', Clock) };
export const WeeklyHours = z.object({
  weekday: named('星期几，1 是星期一', z.int().check(z.minimum(1), z.maximum(7))),
  ...span,
});
/** All day closed where no time stands, else open then and at no other time of that day. */
export const HourException = z.object({
  day: Day,
  opens: z.nullable(span.opens),
  closes: z.nullable(span.closes),
  why: named('为什么', Text),
});

/** The bounds are those of the country. */
export const Position = z.object({
  longitude: named('经度（GCJ-02）', z.number().check(z.minimum(73), z.maximum(136))),
  latitude: named('纬度（GCJ-02）', z.number().check(z.minimum(3), z.maximum(54))),
});
export type Position = z.infer<typeof Position>;

const retiredOn = named('哪天起不用了', z.nullable(Day));

const ServiceWindow = z.object({
  id: ServiceWindowId,
  name: named('窗口', Text),
  test: named('自检用，不是真窗口', z.boolean()),
  comprehensive: named('综合窗口', z.boolean()),
  items: named('这个窗口能办的事项；空着就是没人说过', z.array(GuideCode)),
  retiredOn,
});

export const ServicePoint = z.object({
  id: ServicePointId,
  name: Text,
  kind: named('网点的种类', oneOf(servicePointKinds)),
  agencyId: named('机构编号', Id),
  regionCode: RegionCode,
  address: stated('地址', Text),
  phone: stated('电话', Text),
  position: stated('位置', Position),
  directions: stated('怎么走', Text),
  hours: stated('平常一周的开门时间', z.array(WeeklyHours)),
  exceptions: named('某一天不一样', z.array(HourException)),
  demonstration: named('内容是演示', z.boolean()),
  windows: z.array(ServiceWindow),
  retiredOn,
  source: Source,
});
export type ServicePoint = z.infer<typeof ServicePoint>;

/** Whether a day of the State Council's notices is worked; from Monday to Friday it is where none says so. */
export const Calendar = z.object({
  knownThrough: named('通知说到哪天为止', z.nullable(Day)),
  exceptions: z.array(z.object({ day: Day, working: z.boolean(), name: Text })),
});
export type Calendar = z.infer<typeof Calendar>;

export const ServicePointQuery = z.object({
  region: z.optional(RegionCode),
  item: named('只要能办这件事的', z.optional(GuideCode)),
});
export const ServicePoints = z.object({ items: z.array(ServicePoint), calendar: Calendar });

export const ServicePointParams = z.object({ id: ServicePointId });
/** 一窗率 = 综合窗口能办的事项 ÷ 进驻的事项: of the items that any window is said to take, those that a 综合窗口 takes. */
export const ServicePointPage = z.object({
  point: ServicePoint,
  items: named(
    '能办的事项和窗口',
    z.array(z.object({ code: GuideCode, name: Text, windows: z.array(ServiceWindowId) })),
  ),
  oneWindow: named(
    '一窗率：综合窗口能办的，和进驻的全部',
    z.object({ comprehensive: z.int(), all: z.int() }),
  ),
  calendar: Calendar,
});
