/** The routes of the desk by which ratings come in from other channels, and go out to the province. */
import { ofClerk, ofSupervisor, written, type Endpoint } from './endpoint.ts';
import {
  RatingExport,
  RatingExportQuery,
  RatingImport,
  RatingImportReply,
  TakenDown,
  TakenDownReceipt,
} from './registers.ts';

export const apiOfRegisters = {
  'POST /desk/ratings': {
    summary: '照原话代记一条评价：热线、意见箱、短信来的',
    audience: 'clerk',
    send: TakenDown,
    receive: TakenDownReceipt,
    refuses: [
      'no-such-place',
      'no-such-guide',
      'not-yours',
      'wrong-tag',
      'reason-needed',
      'sent-otherwise',
      ...ofClerk,
      ...written,
    ],
    fresh: 'always',
  },
  'POST /desk/ratings/import': {
    summary: '从别的平台导入评价：要么全进，要么一行不进',
    audience: 'clerk',
    long: true,
    send: RatingImport,
    receive: RatingImportReply,
    refuses: ['not-yours', ...ofClerk, ...written],
    fresh: 'always',
  },
  'GET /desk/ratings/export': {
    summary: '照省里的登记法导出本单位的评价，一次最多 500 条',
    audience: 'supervisor',
    send: RatingExportQuery,
    receive: RatingExport,
    refuses: ['days-reversed', 'not-yours', ...ofSupervisor],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
