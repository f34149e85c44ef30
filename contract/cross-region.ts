/** 跨域通办: what the national lists name, and what regions have agreed with each other. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { RegionCode } from './regions.ts';
import { Source, Text, named, oneOf, stated } from './stated.ts';
import { agreementScopes, audiences, confidences, handlingModes } from './vocabulary.ts';

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

/** What a region's report says of its partners. */
export const CrossRegionAgreement = z.object({
  id: z.string(),
  regionCode: RegionCode,
  partnerName: named('和哪里', Text),
  partnerCode: z.nullable(RegionCode),
  scope: oneOf(agreementScopes),
  partners: stated('合作地区数', z.int()),
  items: stated('可办事项数', z.int()),
  handled: stated('已办件数', z.int()),
  asOf: named('报告年度', Text),
  section: named('原文位置', Text),
  note: Text,
  source: Source,
});
export type CrossRegionAgreement = z.infer<typeof CrossRegionAgreement>;

export const CrossRegionQuery = z.object({
  guide: z.optional(GuideCode),
  region: z.optional(RegionCode),
});

export const CrossRegion = z.object({
  lists: z.array(CrossRegionList),
  listings: z.array(CrossRegionListing),
  agreements: z.array(CrossRegionAgreement),
});
export type CrossRegion = z.infer<typeof CrossRegion>;
