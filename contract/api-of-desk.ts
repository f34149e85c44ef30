/** The routes of the desk: staff of an agency, in the rights that row-level security gives them. */
import { CommentReview, CommentQueue, CommentQueueQuery, ReviewedComment } from './comments.ts';
import { ofClerk, ofStaff, written, type Endpoint } from './endpoint.ts';
import { GuideParams } from './guides.ts';
import { DoorRequest, IssuedDoor } from './rating-doors.ts';
import { DeskAct, DeskInbox, DeskParams, DeskRectification, RectificationQuery } from './rectifications.ts';
import { GuideRemarks } from './remarks.ts';

export const apiOfDesk = {
  'POST /desk/rating-doors': {
    summary: '给一个办件的一步发评价码：扫码、短信、回执上都能用，用一次',
    audience: 'clerk',
    send: DoorRequest,
    receive: IssuedDoor,
    refuses: ['no-such-case', 'door-expired', ...ofClerk, ...written],
    fresh: 'always',
  },
  'GET /desk/rectifications': {
    summary: '待办：差评整改，按灯和步骤筛',
    audience: 'clerk',
    send: RectificationQuery,
    receive: DeskInbox,
    refuses: ofClerk,
    fresh: 'always',
  },
  'GET /desk/rectifications/:receipt': {
    summary: '一件差评，从原话到每一步',
    audience: 'clerk',
    send: DeskParams,
    receive: DeskRectification,
    refuses: ['no-such-receipt', ...ofClerk],
    fresh: 'always',
  },
  'POST /desk/rectifications/:receipt/steps': {
    summary: '办一步：派单、核实、回访、整改、延期、申诉、作废',
    audience: 'clerk',
    send: DeskAct,
    receive: DeskRectification,
    refuses: [
      'no-such-receipt',
      'not-now',
      'not-yours',
      'not-supervisor',
      'second-person',
      'reason-needed',
      'number-left',
      'extended-already',
      'no-such-photo',
      'sent-otherwise',
      ...ofClerk,
      ...written,
    ],
    fresh: 'always',
  },
  'GET /desk/comments': {
    summary: '等人看的话：遮过的、机器拦下的',
    audience: 'clerk',
    send: CommentQueueQuery,
    receive: CommentQueue,
    refuses: ofClerk,
    fresh: 'always',
  },
  'POST /desk/ratings/:receipt/comment': {
    summary: '有人看过了：这样公开，或者先不公开，写明原因',
    audience: 'clerk',
    send: CommentReview,
    receive: ReviewedComment,
    refuses: [
      'no-such-receipt',
      'not-yours',
      'not-their-words',
      'reason-needed',
      'sent-otherwise',
      ...ofClerk,
      ...written,
    ],
    fresh: 'always',
  },
  'GET /desk/guides/:code/remarks': {
    summary: '差评指到这份指南的哪一栏，各有几条',
    audience: 'staff',
    send: GuideParams,
    receive: GuideRemarks,
    refuses: ['no-such-guide', ...ofStaff],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
