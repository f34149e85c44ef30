/** 跨域通办: what the national lists name, and what regions have agreed with each other. */
import * as z from 'zod/mini';
import { CrossRegionOffer } from './cross-region-items.ts';
import { GuideCode } from './guides.ts';
import { RegionCode } from './regions.ts';
import { Day, Source, Text, named, oneOf, stated } from './stated.ts';
import {
  agreementDirections,
  agreementScopes,
  audiences,
  confidences,
  handlingModes,
  partyRoles,
} from './vocabulary.ts';

/** One row of a national list. Its mode is not provided until an agency sets one. */
export const CrossRegionListing = z.object({
  id: z.string(),
  name: Text,
  audiences: z.array(oneOf(audiences)),
  department: Text,
  deadline: stated('清单要求的期限', Text),
  mode: stated('办理方式', oneOf(handlingModes)),
  confidence: oneOf(confidences),
  evidence: Text,
  guides: z.array(GuideCode),
  source: Source,
});
export type CrossRegionListing = z.infer<typeof CrossRegionListing>;

/** How much of a list we hold: never to be shown as the whole of it. */
export const CrossRegionList = z.object({
  source: Source,
  declaredTotal: z.int(),
  collected: z.int(),
  note: Text,
});

/** A region that takes part. `coversBelow`: its districts take part with it, as the source says. */
const Party = z.object({
  regionCode: RegionCode,
  role: oneOf(partyRoles),
  coversBelow: named('连同下辖区县', z.boolean()),
});

/** What a region has agreed with others, in the words of whoever reported it. */
export const CrossRegionAgreement = z.object({
  id: z.string(),
  regionCode: named('谁报告的', RegionCode),
  partnerName: named('和哪里', Text),
  scope: oneOf(agreementScopes),
  direction: stated('哪个方向能办', oneOf(agreementDirections)),
  parties: z.array(Party),
  partiesComplete: named('名单是全的', z.boolean()),
  partnerCount: stated('合作地区数', z.int()),
  itemCount: stated('可办事项数', z.int()),
  handledCount: stated('已办件数', z.int()),
  validFrom: stated('协议从哪天起', Day),
  validUntil: stated('协议到哪天止', Day),
  asOf: named('报告年度', Text),
  section: named('原文位置', Text),
  quote: named('原文', Text),
  note: named('说明', z.nullable(Text)),
  source: Source,
  keptBy: named('哪个单位的编辑在管；空是照报告收的', z.nullable(z.string())),
  items: named('点了名的事项', z.array(CrossRegionOffer)),
});
export type CrossRegionAgreement = z.infer<typeof CrossRegionAgreement>;

export const CrossRegionQuery = z.object({
  from: named('人在哪里', z.optional(RegionCode)),
  to: named('办哪里的事', z.optional(RegionCode)),
  guide: z.optional(GuideCode),
});

export const CrossRegion = z.object({
  lists: z.array(CrossRegionList),
  listings: z.array(CrossRegionListing),
  agreements: z.array(CrossRegionAgreement),
  uncertain: named('沾边但没写明管不管的协议', z.array(CrossRegionAgreement)),
});
export type CrossRegion = z.infer<typeof CrossRegion>;
