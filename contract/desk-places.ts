/** The places of an agency as its editors keep them: facts, hours, windows with their matters, printed codes, channels. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Door } from './rating-doors.ts';
import {
  HourException,
  Position,
  ServicePoint,
  ServicePointId,
  ServiceWindowId,
  WeeklyHours,
} from './service-points.ts';
import { Day, Id, named, oneOf, unique } from './stated.ts';
import { servicePointKinds } from './vocabulary-of-ratings.ts';
import { ratingChannels } from './vocabulary.ts';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const revision = named('看到的是第几稿', z.int().check(z.minimum(1)));

const PlaceCode = z.object({
  door: Door,
  windowId: named('窗口；空着就是整个网点的', z.nullable(ServiceWindowId)),
  madeOn: named('哪天做的；以前印的没记', z.nullable(Day)),
  retiredOn: named('哪天停用的', z.nullable(Day)),
});
export const DeskPoint = z.object({ revision, point: ServicePoint, codes: z.array(PlaceCode) });
export type DeskPoint = z.infer<typeof DeskPoint>;
export const DeskPoints = z.object({ items: z.array(DeskPoint) });

const facts = {
  name: named('名字', text(80)),
  kind: named('网点的种类', oneOf(servicePointKinds)),
  address: named('地址', z.nullable(text(200))),
  phone: named('电话', z.nullable(text(40))),
  position: named('位置', z.nullable(Position)),
  directions: named('怎么走', z.nullable(text(500))),
};
export const NewPoint = z.object({ id: named('手机随机取的编号，重发不变', Id), ...facts });
export const PointFacts = z.object({
  point: ServicePointId,
  revision,
  ...facts,
  retired: named('不用了', z.boolean()),
});

export const PointHours = z.object({
  point: ServicePointId,
  revision,
  hours: named('平常一周的开门时间', z.array(WeeklyHours).check(z.maxLength(42))),
  exceptions: named(
    '不一样的日子',
    z.array(z.extend(HourException, { why: named('为什么', text(80)) })).check(z.maxLength(400)),
  ),
});

export const PointWindows = z.object({
  point: ServicePointId,
  revision,
  windows: named(
    '窗口，按先后排',
    z
      .array(
        z.object({
          id: ServiceWindowId,
          name: named('窗口', text(40)),
          comprehensive: named('综合窗口', z.boolean()),
          retired: named('不用了', z.boolean()),
          items: named(
            '能办的事项',
            z.array(GuideCode).check(
              z.maxLength(5000),
              unique((code: string) => code),
            ),
          ),
        }),
      )
      .check(
        z.maxLength(200),
        unique(({ id }: { id: string }) => id),
      ),
  ),
});

export const CodeRequest = z.object({ door: Door });
export const CodeParams = z.object({ door: Door });
export const MiniProgramCode = z.object({
  picture: named('小程序码；没接微信，或者这个码太长，就没有', z.nullable(z.string())),
});

const DeskChannel = z.object({
  id: oneOf(ratingChannels),
  revision,
  how: z.string(),
  phone: z.nullable(z.string()),
  open: z.nullable(z.boolean()),
  reopening: z.nullable(z.string()),
});
export type DeskChannel = z.infer<typeof DeskChannel>;
export const DeskChannels = z.object({ items: z.array(DeskChannel) });
export const ChannelChange = z.object({
  id: named('评价渠道', oneOf(ratingChannels)),
  revision,
  how: named('怎么用', text(200)),
  phone: named('电话', z.nullable(text(40))),
  open: named('开着；空着就是说不准', z.nullable(z.boolean())),
  reopening: named('关着的话，为什么，什么时候再开', z.nullable(text(100))),
});
