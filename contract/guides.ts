/** 办事指南: the list, the index that phones keep, and one guide in full. */
import * as z from 'zod/mini';
import { GuideFacts } from './guide-facts.ts';
import { Cursor, Limit, phrase } from './paging.ts';
import { Source, Text, named, oneOf, stated } from './stated.ts';
import { audiences, businessThemes, handlingWays, hitReasons, lifeStages } from './vocabulary.ts';

export const GuideCode = named('事项编号', z.string().check(z.regex(/^[A-Z][0-9]{4}$/)));

const Count = z.int().check(z.minimum(0));
const MaterialCount = z.object({ always: named('都要的', Count), most: named('最多', Count) });

const listing = {
  code: GuideCode,
  version: named('第几版', z.int()),
  name: named('事项名称', Text),
  audience: named('服务对象', oneOf(audiences)),
  lifeStage: named('人生阶段', z.nullable(oneOf(lifeStages))),
  businessTheme: named('经营主题', z.nullable(oneOf(businessThemes))),
  department: named('主管部门', Text),
  summary: stated('一句大白话', Text),
  everydayNames: named('日常用语', z.array(Text)),
  ways: named('五种办法里的哪几种', z.array(oneOf(handlingWays))),
  visits: stated('到办事现场次数', Count),
  materials: stated('申请材料几样', MaterialCount),
  charged: stated('是否收费', z.boolean()),
};

/** What a list and the phone's index need of a guide. */
export const GuideListing = z.object(listing);
export type GuideListing = z.infer<typeof GuideListing>;

export const Guide = z.object({
  ...listing,
  publishedOn: named('发布日期', z.iso.date()),
  facts: GuideFacts,
  sources: z.array(Source),
});
export type Guide = z.infer<typeof Guide>;

export const GuideQuery = z.object({
  q: z.optional(phrase('搜索的话')),
  audience: z.optional(listing.audience),
  lifeStage: z.optional(named('人生阶段', oneOf(lifeStages))),
  businessTheme: z.optional(named('经营主题', oneOf(businessThemes))),
  department: z.optional(phrase('主管部门')),
  way: z.optional(named('五种办法之一', oneOf(handlingWays))),
  cursor: z.optional(Cursor),
  limit: Limit,
});
export type GuideQuery = z.infer<typeof GuideQuery>;

/** Why a guide was found: `meant` is the name, official or everyday, that the words typed were understood as. */
const FoundBy = z.object({ reason: oneOf(hitReasons), meant: named('意思是', Text) });

/** A guide of a list; `foundBy` is null where nothing was searched for. */
const Found = z.object({ ...listing, foundBy: named('怎么找到的', z.nullable(FoundBy)) });

/** Best first when `q` is given, else by code; `next` is the cursor of the following page, or null. */
export const GuidePage = z.object({ items: z.array(Found), next: z.nullable(Cursor) });

/** The characters in common use under each syllable without tone: a character of several readings stands under each. */
const Sounds = named('读音', z.record(z.string().check(z.regex(/^[a-z]+$/)), Text));
export type Sounds = z.infer<typeof Sounds>;

/** Everything that is published, short: fetched once, kept on the phone, browsed and searched there. */
export const GuideIndex = z.object({ catalogue: z.int(), items: z.array(GuideListing), sounds: Sounds });

export const GuideParams = z.object({ code: GuideCode });
