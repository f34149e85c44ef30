/** The routes by which citizens rate, follow what becomes of it, and by which anybody sees it. */
import { ofCitizen, ofHolder, written, type Endpoint } from './endpoint.ts';
import { Streamed } from './ledger.ts';
import { CaseDoors, CaseQuery, DoorParams, OpenDoor } from './rating-doors.ts';
import {
  RatingDraft,
  RatingPage,
  RatingParams,
  RatingQuery,
  RatingReceipt,
  RatingTableQuery,
} from './ratings.ts';
import { AddedWords, HeldReceipt, OwnRating, ReRating, SupplementDraft } from './receipts.ts';
import { RatingProgress } from './rectifications.ts';

const closedDoor = ['no-such-door', 'door-expired', 'door-retired'] as const;

export const apiOfRatings = {
  'GET /rating-doors/:door': {
    summary: '评价的入口通到哪里：办件、窗口、服务点还是事项',
    audience: 'anyone',
    send: DoorParams,
    receive: OpenDoor,
    refuses: closedDoor,
    fresh: 'always',
  },
  'POST /rating-doors': {
    summary: '凭办件编号和姓名，找到能评的每一步',
    audience: 'citizen',
    send: CaseQuery,
    receive: CaseDoors,
    refuses: ['no-such-case', 'too-many', ...ofCitizen, ...written],
    fresh: 'always',
  },
  'POST /ratings': {
    summary: '交一条评价，给回执；差评自动立案整改',
    audience: 'citizen',
    send: RatingDraft,
    receive: RatingReceipt,
    refuses: [
      ...closedDoor,
      'already-rated',
      'wrong-tag',
      'reason-needed',
      'sent-otherwise',
      'no-such-photo',
      'rated-enough',
      ...ofCitizen,
      ...written,
    ],
    fresh: 'always',
  },
  'GET /ratings': {
    summary: '公开的评价和处理，新的在前；作废的也在，带理由',
    audience: 'anyone',
    send: RatingQuery,
    receive: RatingPage,
    refuses: [],
    fresh: 'always',
  },
  'GET /ratings/csv': {
    summary: '公开的评价，整张表下载（CSV）',
    audience: 'anyone',
    media: 'text/csv; charset=utf-8',
    send: RatingTableQuery,
    receive: Streamed,
    refuses: [],
    fresh: 'always',
  },
  'GET /ratings/:receipt': {
    summary: '一条评价和它的处理，谁都能看的样子',
    audience: 'anyone',
    send: RatingParams,
    receive: RatingProgress,
    refuses: ['no-such-receipt'],
    fresh: 'always',
  },
  'POST /receipts/:receipt/open': {
    summary: '凭回执号和查询码，看自己那一条',
    audience: 'holder',
    send: HeldReceipt,
    receive: OwnRating,
    refuses: [...ofHolder, ...written],
    fresh: 'always',
  },
  'POST /receipts/:receipt/supplement': {
    summary: '追评一次；原来的不改',
    audience: 'holder',
    send: SupplementDraft,
    receive: OwnRating,
    refuses: [
      'already-supplemented',
      'supplement-over',
      'wrong-tag',
      'reason-needed',
      ...ofHolder,
      ...written,
    ],
    fresh: 'always',
  },
  'POST /receipts/:receipt/words': {
    summary: '补充情况',
    audience: 'holder',
    send: AddedWords,
    receive: OwnRating,
    refuses: ['not-now', 'too-many', 'sent-otherwise', ...ofHolder, ...written],
    fresh: 'always',
  },
  'POST /receipts/:receipt/re-rating': {
    summary: '改好了没有，评价的人说了算',
    audience: 'holder',
    send: ReRating,
    receive: OwnRating,
    refuses: ['not-now', 'sent-otherwise', ...ofHolder, ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
