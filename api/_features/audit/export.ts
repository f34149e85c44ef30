import { ReadableStream as WebStream } from 'node:stream/web';
import Papa from 'papaparse';
import type { Sent } from '#contract/api';
import type { AuditEntry } from '#contract/audit';
import { auditActs, auditRooms } from '#contract/vocabulary-of-audit';
import type { Act, Verb } from '../../_core/route.ts';
import { readPage } from './read-page.ts';

/** How many entries are read at a time. */
const PAGE = 1_000;

const json = (value: unknown) => (value === null ? '' : JSON.stringify(value));

/** The columns of the table by their headings, and what each says of an entry. */
const columns: Record<string, (entry: AuditEntry) => string> = {
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

/** Lines of CSV as a spreadsheet takes them; what could be read as a formula is made text. */
const linesOf = (rows: string[][]) => Buffer.from(`${Papa.unparse(rows, { escapeFormulae: true })}\r\n`);

async function* table(query: Sent<'GET /desk/audit/export'>, { asCaller }: Act<'GET /desk/audit/export'>) {
  // The byte order mark tells spreadsheets that this is UTF-8.
  yield Buffer.from('\uFEFF');
  yield linesOf([Object.keys(columns)]);
  for (let cursor: string | undefined; ;) {
    const entries = await asCaller((transaction) => readPage(transaction, { ...query, cursor }, PAGE));
    if (entries.length)
      yield linesOf(entries.map((entry) => Object.values(columns).map((say) => say(entry))));
    if (entries.length < PAGE) return;
    cursor = String(entries.at(-1)?.id);
  }
}

/** The audit log of the agency as one table, the newest first. */
export const exportAudit: Verb<'GET /desk/audit/export'> = (query, act) =>
  WebStream.from<Uint8Array>(table(query, act)) as ReadableStream<Uint8Array>;
