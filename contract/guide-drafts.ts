/** 办事指南的草稿: what the desk writes, what another reviews, and what every version has changed. */
import * as z from 'zod/mini';
import { GuideFacts } from './guide-facts.ts';
import { GuideCode } from './guides.ts';
import { Cursor, Limit, phrase } from './paging.ts';
import { Words } from './ratings.ts';
import { Day, Text, named, oneOf } from './stated.ts';
import { guideDraftKinds, guideDraftStates } from './vocabulary-of-guide-drafts.ts';
import { audiences, businessThemes, lifeStages } from './vocabulary.ts';

/** Whether all texts within can be kept: no half characters, and not the one that ends a text elsewhere. */
const isWritten = (stated: unknown): boolean =>
  typeof stated === 'string'
    ? !/[\0\p{Cs}]/u.test(stated)
    : typeof stated !== 'object' || stated === null || Object.values(stated).every(isWritten);

/** What a guide says, as an editor writes it. */
export const GuideContent = z
  .object({
    name: named('事项名称', Text),
    audience: named('服务对象', oneOf(audiences)),
    lifeStage: named('人生阶段', z.nullable(oneOf(lifeStages))),
    businessTheme: named('经营主题', z.nullable(oneOf(businessThemes))),
    department: named('主管部门', Text),
    facts: GuideFacts,
  })
  .check(z.refine(isWritten));
export type GuideContent = z.infer<typeof GuideContent>;

const Revision = named('草稿第几次改动；别人改过就对不上', z.int().check(z.minimum(1)));
const Why = named('为什么改', Words(500));
const Instant = z.iso.datetime();

const effectiveOn = named('哪天起；空就是同意了就发布', z.nullable(Day));

/** A draft as a list has it. */
const draftListing = {
  kind: oneOf(guideDraftKinds),
  state: oneOf(guideDraftStates),
  editedBy: named('谁写的', Text),
  editedAt: Instant,
  effectiveOn,
};

export const GuideDraft = z.object({
  ...draftListing,
  revision: Revision,
  basedOn: named('从第几版改起；空是新的', z.nullable(z.int())),
  why: Why,
  content: GuideContent,
  submittedAt: z.nullable(Instant),
  review: named(
    '上一次审核',
    z.nullable(z.object({ by: Text, at: Instant, note: named('怎么说的', z.string()) })),
  ),
  own: named('你写过，不能自己审', z.boolean()),
});
export type GuideDraft = z.infer<typeof GuideDraft>;

const Version = z.object({
  number: z.int(),
  publishedAt: Instant,
  withdrawnAt: z.nullable(Instant),
  why: z.string(),
});

/** A guide as the desk has it: what is public, what is being written, and every version. */
export const DeskGuide = z.object({
  code: GuideCode,
  keeper: named('归哪个单位管', Text),
  yours: named('归你单位管', z.boolean()),
  current: named('公开着的', z.nullable(z.object({ number: z.int(), content: GuideContent }))),
  draft: named('正在改的', z.nullable(GuideDraft)),
  versions: named('每一版，新的在前，最多 100 版', z.array(Version)),
});
export type DeskGuide = z.infer<typeof DeskGuide>;

export const DeskGuideQuery = z.object({
  q: z.optional(phrase('搜索的话')),
  state: named('到哪步', z.optional(oneOf(guideDraftStates))),
  cursor: z.optional(Cursor),
  limit: Limit,
});
const DeskGuideListing = z.object({
  code: GuideCode,
  name: Text,
  department: Text,
  version: named('公开的第几版；空是还没公开', z.nullable(z.int())),
  score: named('质量分，0–100', z.int()),
  errors: named('不改不能发布的', z.int()),
  draft: z.nullable(z.object(draftListing)),
});
/** By code; `counts` is of all that is being written at the agency. */
export const DeskGuides = z.object({
  items: z.array(DeskGuideListing),
  next: z.nullable(Cursor),
  counts: z.object({ draft: z.int(), submitted: z.int(), returned: z.int(), approved: z.int() }),
});
export type DeskGuides = z.infer<typeof DeskGuides>;

export const DeskGuideParams = z.object({ code: GuideCode });
export const NewGuide = z.object({
  id: named('这一次新建的号', z.uuid()),
  content: named('写成怎样', GuideContent),
  why: Why,
});
export const BegunDraft = z.object({
  code: GuideCode,
  from: named('从第几版改起；不填就是公开着的那版', z.optional(z.int().check(z.minimum(1)))),
});
export const WrittenDraft = z.object({
  code: GuideCode,
  revision: Revision,
  content: named('写成怎样', GuideContent),
  why: Why,
  effectiveOn,
  basedOn: named('对着看过的公开版本；不填就还是原来那版', z.optional(z.nullable(z.int()))),
});
/** An act that needs no more than to be of what was last seen. */
export const DraftAct = z.object({ code: GuideCode, revision: Revision });
export const DraftReview = z.object({
  code: GuideCode,
  revision: Revision,
  verdict: named('同意，或者退回', z.enum(['approve', 'return'])),
  note: named('留言；退回时必须写', z._default(Words(500), '')),
});
export const Withdrawal = z.object({ code: GuideCode, why: Why });

/** One field that two versions state differently; a fact that was not provided is null. */
const FieldChange = z.object({
  group: named('哪一组', z.string()),
  field: named('哪一栏', z.string()),
  before: named('原来', z.nullable(z.unknown())),
  after: named('现在', z.nullable(z.unknown())),
});
export const GuideVersionsQuery = z.object({
  code: GuideCode,
  cursor: z.optional(named('从第几版往前', z.string().check(z.regex(/^[1-9]\d{0,8}$/)))),
  limit: Limit,
});
/** 改了什么: the versions of a guide that were published, newest first, with what each changed. */
export const GuideVersions = z.object({
  code: GuideCode,
  next: z.nullable(z.string()),
  versions: z.array(z.object({ ...Version.shape, changes: z.array(FieldChange) })),
});
