/** 通办事项: one item that one region takes in for another, and what a person must know of it before going. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { RegionCode } from './regions.ts';
import { Day, Source, Text, named, oneOf, stated } from './stated.ts';
import { handlingModes, postagePayers } from './vocabulary.ts';

const CrossRegionItemId = named('通办事项编号', z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)));

/** What a list says of an item: what it is, how it is done, and in which direction. */
export const CrossRegionOffer = z.object({
  id: CrossRegionItemId,
  name: Text,
  mode: stated('办理方式', oneOf(handlingModes)),
  guideCode: named('办事指南', z.nullable(GuideCode)),
  acceptingRegion: named('受理地', RegionCode),
  decidingRegion: named('办理地', RegionCode),
});
export type CrossRegionOffer = z.infer<typeof CrossRegionOffer>;

export const CrossRegionItemParams = z.object({ id: CrossRegionItemId });

export const CrossRegionItem = z.object({
  ...CrossRegionOffer.shape,
  window: z.object({
    name: stated('收件窗口', Text),
    address: stated('窗口地址', Text),
    phone: stated('窗口电话', Text),
    hours: stated('窗口时间', Text),
  }),
  decidingAgency: stated('谁来定', Text),
  clocks: z.object({
    received: stated('收件从哪天算', Text),
    accepted: stated('受理从哪天算', Text),
    completed: stated('办结从哪天算', Text),
  }),
  materialDifferences: stated('材料哪里不一样', Text),
  postagePayer: stated('邮费谁付', oneOf(postagePayers)),
  delivery: stated('结果怎么拿', Text),
  responsible: stated('办错了找谁', Text),
  complaintPhone: stated('投诉电话', Text),
  handledLastYear: stated('近一年办了几件', z.int()),
  validFrom: stated('协议从哪天起', Day),
  validUntil: stated('协议到哪天止', Day),
  verifiedOn: stated('哪天核对的', Day),
  source: Source,
});
export type CrossRegionItem = z.infer<typeof CrossRegionItem>;
