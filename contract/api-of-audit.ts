/** The routes of the audit log: whoever supervises the agency reads it; nobody writes it by hand. */
import { AuditPage, AuditQuery, AuditTableQuery } from './audit.ts';
import { ofSupervisor, type Endpoint } from './endpoint.ts';
import { Streamed } from './ledger.ts';

export const apiOfAudit = {
  'GET /desk/audit': {
    summary: '操作日志，新的在前',
    audience: 'supervisor',
    send: AuditQuery,
    receive: AuditPage,
    refuses: ofSupervisor,
    fresh: 'always',
  },
  'GET /desk/audit/export': {
    summary: '操作日志，整张表下载（CSV）',
    audience: 'supervisor',
    media: 'text/csv; charset=utf-8',
    send: AuditTableQuery,
    receive: Streamed,
    refuses: ofSupervisor,
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
