/** 跨域通办 at the desk: the agreements in which an agency's region takes part, and what editors write in them. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Limit } from './paging.ts';
import { RegionCode } from './regions.ts';
import { Day, Source, Text, Words, named, oneOf, unique } from './stated.ts';
import { agreementStatuses } from './vocabulary-of-cross-region.ts';
import {
  agreementDirections,
  agreementScopes,
  handlingModes,
  partyRoles,
  postagePayers,
} from './vocabulary.ts';

export const ListingId = named('编号，新写的由写的人起', z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)));
/** Nothing stated is null, never an empty text. */
const some = (label: string, most: number) => named(label, z.nullable(Words(most).check(z.minLength(1))));
const Said = (label: string, most: number) => named(label, Words(most).check(z.minLength(1)));
const Days = (label: string) =>
  named(`${label}，工作日`, z.nullable(z.int().check(z.minimum(1), z.maximum(90))));

const Party = z.object({
  regionCode: RegionCode,
  role: oneOf(partyRoles),
  coversBelow: named('连同下辖区县', z.boolean()),
});

/** What an editor says of an agreement. */
export const AgreementContent = z.object({
  partnerName: Said('和哪里', 60),
  scope: named('通办范围', oneOf(agreementScopes)),
  direction: named('哪个方向能办', z.nullable(oneOf(agreementDirections))),
  parties: named(
    '谁参加',
    z.array(Party).check(
      z.minLength(1),
      z.maxLength(600),
      unique(({ regionCode }) => regionCode),
    ),
  ),
  partiesComplete: named('名单是全的', z.boolean()),
  validFrom: named('协议从哪天起', z.nullable(Day)),
  validUntil: named('协议到哪天止', z.nullable(Day)),
  quote: Said('协议里的原话', 500),
  section: Said('在协议的哪一条', 100),
  note: named('说明', Words(500)),
  retired: named('不再列出', z.boolean()),
});
export type AgreementContent = z.infer<typeof AgreementContent>;

/** What an editor says of one item in one direction. */
export const ItemContent = z.object({
  agreement: ListingId,
  name: Said('事项', 60),
  mode: named('办理方式', z.nullable(oneOf(handlingModes))),
  guideCode: named('办事指南', z.nullable(GuideCode)),
  acceptingRegion: named('受理地', RegionCode),
  decidingRegion: named('办理地', RegionCode),
  windowName: some('收件窗口', 60),
  windowAddress: some('窗口地址', 100),
  windowPhone: some('窗口电话', 40),
  windowHours: some('窗口时间', 100),
  decidingAgency: some('谁来定', 60),
  receivedClock: some('收件从哪天算', 100),
  acceptedClock: some('受理从哪天算', 100),
  completedClock: some('办结从哪天算', 100),
  sendDays: Days('收件到寄出'),
  signDays: Days('寄出到签收'),
  acceptDays: Days('签收到受理'),
  completeDays: Days('受理到办结'),
  deliverDays: Days('办结到送达'),
  materialDifferences: some('材料哪里不一样', 500),
  postagePayer: named('邮费谁付', z.nullable(oneOf(postagePayers))),
  delivery: some('结果怎么拿', 200),
  responsible: some('办错了找谁', 200),
  complaintPhone: some('投诉电话', 40),
  verifiedOn: named('哪天核对的', z.nullable(Day)),
  retired: named('不再列出', z.boolean()),
});
export type ItemContent = z.infer<typeof ItemContent>;

/** Whose a row is: `own` where one's agency keeps it, and only then it is written here. */
const kept = {
  id: ListingId,
  revision: named('第几次写的', z.int()),
  own: named('归本单位管', z.boolean()),
  editedBy: named('谁最后写的', z.nullable(Text)),
  editedAt: z.nullable(z.iso.datetime()),
  source: Source,
};

export const DeskItem = z.object({ ...kept, ...ItemContent.shape });
export type DeskItem = z.infer<typeof DeskItem>;
export const DeskAgreement = z.object({
  ...kept,
  ...AgreementContent.shape,
  status: named('今天管不管用', oneOf(agreementStatuses)),
  items: z.array(DeskItem),
});
export type DeskAgreement = z.infer<typeof DeskAgreement>;
export const DeskAgreementParams = z.object({ id: ListingId });
export const DeskAgreementQuery = z.object({
  limit: Limit,
  cursor: named('上一页最后一份协议', z.optional(ListingId)),
});
/** By the partner's name, what is retired last. */
export const DeskAgreements = z.object({
  items: z.array(DeskAgreement),
  next: z.nullable(ListingId),
});

/** `revision`: of what was last seen; null for one that is new. */
const Seen = named('看到的是第几次写的；新写的是空', z.nullable(z.int().check(z.minimum(1))));
export const WrittenAgreement = z.object({
  id: ListingId,
  revision: Seen,
  content: named('写的内容', AgreementContent),
});
export const WrittenItem = z.object({
  id: ListingId,
  revision: Seen,
  content: named('写的内容', ItemContent),
});
