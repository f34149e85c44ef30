/** The routes of the lists that are made by themselves, of what was handed down, and of what is claimed. */
import {
  ClaimParams,
  ClaimQuery,
  ClaimReply,
  Claims,
  DeskClaimQuery,
  DeskClaims,
  UpperItems,
  UpperItemsReply,
  WrittenClaim,
} from './claims.ts';
import {
  DelegationParams,
  DelegationQuery,
  Delegations,
  DeskDelegations,
  WrittenDelegation,
} from './delegations.ts';
import { Nothing, ofEditor, written, type Endpoint } from './endpoint.ts';
import {
  ItemChangeParams,
  ItemChangeQuery,
  ItemChanges,
  ItemListPage,
  ItemListParams,
  ItemListQuery,
  ItemLists,
} from './item-lists.ts';
import { Streamed } from './ledger.ts';

const table = {
  audience: 'anyone',
  receive: Streamed,
  fresh: 'always',
  media: 'text/csv; charset=utf-8',
} as const;

export const apiOfItemLists = {
  'GET /item-lists': {
    summary: '由办事指南自动生成的清单，各有多少件，凭什么算',
    audience: 'anyone',
    send: Nothing,
    receive: ItemLists,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /item-lists/:id': {
    summary: '一张清单：有哪些事项，各凭哪个出处',
    audience: 'anyone',
    send: ItemListQuery,
    receive: ItemListPage,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /item-lists/:id/csv': {
    summary: '一张清单，整张表格',
    send: ItemListParams,
    refuses: [],
    ...table,
  },
  'GET /item-changes': {
    summary: '调整公告：哪天新增、调整、取消了哪些事项，为什么',
    audience: 'anyone',
    send: ItemChangeQuery,
    receive: ItemChanges,
    refuses: ['days-reversed'],
    fresh: 'always',
  },
  'GET /item-changes/csv': {
    summary: '调整公告，整张表格',
    send: ItemChangeParams,
    refuses: ['days-reversed'],
    ...table,
  },
  'GET /delegations': {
    summary: '下放清单：下放给了谁，从哪天起，依据什么；上收的也在',
    audience: 'anyone',
    send: DelegationQuery,
    receive: Delegations,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /delegations/csv': {
    summary: '下放清单，整张表格',
    send: DelegationParams,
    refuses: [],
    ...table,
  },
  'GET /claims': {
    summary: '认领清单：上级目录的每一项认领了没有，认领率怎么算的',
    audience: 'anyone',
    send: ClaimQuery,
    receive: Claims,
    refuses: [],
    fresh: 'catalogue',
  },
  'GET /claims/csv': {
    summary: '认领清单，整张表格',
    send: ClaimParams,
    refuses: [],
    ...table,
  },
  'GET /desk/delegations': {
    summary: '本单位登记的下放和上收，撤下的也在',
    audience: 'editor',
    send: Nothing,
    receive: DeskDelegations,
    refuses: ofEditor,
    fresh: 'always',
  },
  'POST /desk/delegations': {
    summary: '登记一次下放或上收，或者改一次登记；别人刚改过就不存',
    audience: 'editor',
    send: WrittenDelegation,
    receive: DeskDelegations,
    refuses: ['no-such-guide', 'not-your-guide', 'changed-meanwhile', ...ofEditor, ...written],
    fresh: 'always',
  },
  'GET /desk/claims': {
    summary: '认领工作台：上级目录的每一项，像是哪一份指南',
    audience: 'editor',
    send: DeskClaimQuery,
    receive: DeskClaims,
    refuses: ofEditor,
    fresh: 'always',
  },
  'POST /desk/claims': {
    summary: '认领一项，或者说明不适用，或者改回没认领；别人刚改过就不存',
    audience: 'editor',
    send: WrittenClaim,
    receive: ClaimReply,
    refuses: [
      'no-such-upper-item',
      'no-such-guide',
      'not-your-guide',
      'reason-needed',
      'changed-meanwhile',
      ...ofEditor,
      ...written,
    ],
    fresh: 'always',
  },
  'POST /desk/upper-items': {
    summary: '录入上级目录：一次最多 500 行，以前有的更新',
    audience: 'editor',
    long: true,
    send: UpperItems,
    receive: UpperItemsReply,
    refuses: [...ofEditor, ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
