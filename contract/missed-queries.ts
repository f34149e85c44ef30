/** What people searched for and did not find: counted for the desk, without who asked. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { phrase } from './paging.ts';
import { Day, Id, Text, named, oneOf } from './stated.ts';
import { guideDraftStates } from './vocabulary-of-guide-drafts.ts';
import { missedQueryVerdicts } from './vocabulary-of-missed-queries.ts';

export const MissedQuery = z.object({
  /** Drawn by the phone, for this one search: sent again, it counts once. */
  id: named('这一次搜索的号', Id),
  phrase: phrase('没找到的话'),
});

/** `counted` is false where the server does find something: then the phone's index was an older one. */
export const MissedQueryCount = z.object({ counted: named('记下了', z.boolean()) });

const Days = z._default(z.enum(['7', '30']), '7');
const Count = z.int().check(z.minimum(0));
const Item = z.object({ code: GuideCode, name: Text });
/** A phrase that enough people typed, and how often; `waiting`: an open draft of the agency adds it. */
const Missed = z.object({ phrase: Text, count: Count, waiting: z.boolean() });

export const MissedQueriesQuery = z.object({ days: named('最近几天', Days) });

/** What nobody found, by meaning, the most often first. Phrases of fewer than three searches are only counted. */
export const MissedQueries = z.object({
  searches: named('几次搜索一条也没找到', Count),
  hidden: named('其中少于 3 次的说法，不显示', Count),
  groups: z.array(
    z.object({
      phrases: z.array(Missed),
      count: Count,
      suggestion: named('像是要办', z.nullable(Item)),
    }),
  ),
  settled: z.array(
    z.object({
      phrase: Text,
      verdict: oneOf(missedQueryVerdicts),
      department: named('提给哪个部门', z.nullable(Text)),
      by: Text,
      on: Day,
    }),
  ),
});

const Phrases = named('哪几个说法', z.array(phrase('说法')).check(z.minLength(1), z.maxLength(20)));

export const AliasProposal = z.object({ phrases: Phrases, code: GuideCode });
export const AliasPreviewRequest = z.object({ ...AliasProposal.shape, days: named('重跑最近几天', Days) });

/** Hits of one search without and with the words; `first` is what is found first then. */
const Compared = z.object({ phrase: Text, before: Count, after: Count, first: z.nullable(Text) });

export const AliasPreview = z.object({
  item: Item,
  phrases: z.array(Compared),
  neighbours: named('相近的说法', z.array(Compared)),
  replay: z.object({
    searches: named('重跑了几次搜索', Count),
    found: named('多找到几次', Count),
    tried: named('试了几个已有的说法', Count),
    worse: named('变坏的', z.array(z.object({ phrase: Text, before: Text, after: Text }))),
  }),
});

/** The draft that adds the words; `published`: they are public already. */
export const ProposedAlias = z.object({
  ...Item.shape,
  state: oneOf(guideDraftStates),
  added: named('加了几个', Count),
});

export const MissedQueryDecision = z.object({
  phrases: Phrases,
  verdict: named('怎么定', oneOf(missedQueryVerdicts)),
  department: z.optional(phrase('提给哪个部门')),
});
export const UndoneDecision = z.object({ phrases: Phrases });
export const Decided = z.object({ phrases: z.array(Text) });
