import type { Sent } from '#contract/api';
import type { AuditEntry } from '#contract/audit';
import { auditActs, auditRooms } from '#contract/vocabulary-of-audit';
import { tableOf, type Columns } from '../../_core/csv.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { readPage } from './read-page.ts';

/** How many entries are read at a time. */
const PAGE = 1_000;

const json = (value: unknown) => (value === null ? '' : JSON.stringify(value));

/** The columns of the table by their headings, and what each says of an entry. */
const columns: Columns<AuditEntry> = {
  编号: ({ id }) => String(id),
  时间: ({ at }) => at,
  谁: ({ person }) => person.name,
  谁的编号: ({ person }) => person.id,
  怎么改的: ({ act }) => auditActs[act],
  改的是什么: ({ room }) => auditRooms[room],
  哪一个: ({ subject }) => subject,
  原来: ({ before }) => json(before),
  后来: ({ after }) => json(after),
  请求编号: ({ requestId }) => requestId ?? '',
};

async function* pages(query: Sent<'GET /desk/audit/export'>, { asCaller }: Act<'GET /desk/audit/export'>) {
  for (let cursor: string | undefined; ;) {
    const entries = await asCaller((transaction) => readPage(transaction, { ...query, cursor }, PAGE));
    yield entries;
    if (entries.length < PAGE) return;
    cursor = String(entries.at(-1)?.id);
  }
}

/** The audit log of the agency as one table, the newest first. */
export const exportAudit: Verb<'GET /desk/audit/export'> = (query, act) =>
  tableOf(columns, pages(query, act));
