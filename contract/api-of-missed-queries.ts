/** The routes of searches that found nothing: anybody's phone counts them, editors see to it that they find something. */
import { ofEditor, written, type Endpoint } from './endpoint.ts';
import {
  AliasPreview,
  AliasPreviewRequest,
  AliasProposal,
  Decided,
  MissedQueries,
  MissedQueriesQuery,
  MissedQuery,
  MissedQueryCount,
  MissedQueryDecision,
  ProposedAlias,
  UndoneDecision,
} from './missed-queries.ts';

export const apiOfMissedQueries = {
  'POST /missed-queries': {
    summary: '没找到的话，记下来给窗口看；不记是谁问的',
    audience: 'anyone',
    send: MissedQuery,
    receive: MissedQueryCount,
    refuses: ['too-many', ...written],
    fresh: 'always',
  },
  'GET /desk/missed-queries': {
    summary: '没搜到的说法，意思相近的放在一起；只有说法和次数',
    audience: 'editor',
    send: MissedQueriesQuery,
    receive: MissedQueries,
    refuses: ofEditor,
    fresh: 'always',
  },
  'POST /desk/missed-queries/preview': {
    summary: '加之前先看看：这几个说法、相近的说法、这几天的搜索，加了以后各找到什么；不改任何东西',
    audience: 'editor',
    send: AliasPreviewRequest,
    receive: AliasPreview,
    refuses: ['no-such-guide', ...ofEditor, ...written],
    fresh: 'always',
  },
  'POST /desk/missed-queries/alias': {
    summary: '当作一件事的说法：写进它的草稿，另一个人同意了才生效',
    audience: 'editor',
    send: AliasProposal,
    receive: ProposedAlias,
    refuses: ['no-such-guide', 'not-your-guide', 'not-now', 'changed-meanwhile', ...ofEditor, ...written],
    fresh: 'always',
  },
  'POST /desk/missed-queries/verdict': {
    summary: '没有这件事，提给一个部门；或者不用管',
    audience: 'editor',
    send: MissedQueryDecision,
    receive: Decided,
    refuses: ['department-needed', ...ofEditor, ...written],
    fresh: 'always',
  },
  'POST /desk/missed-queries/undo': {
    summary: '撤回对几个说法的决定',
    audience: 'editor',
    send: UndoneDecision,
    receive: Decided,
    refuses: [...ofEditor, ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
