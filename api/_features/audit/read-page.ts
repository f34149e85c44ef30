import { sql } from 'kysely';
import type { Sent } from '#contract/api';
import type { AuditEntry } from '#contract/audit';
import type { Transact } from '../../_core/database.ts';

type Query = Sent<'GET /desk/audit/export'> & { cursor?: string | undefined };

/** A day of the query, in Shanghai, as the instant when it begins; the next day's, `days` later. */
const beginOf = (day: string, days = 0) =>
  sql<string>`(${day}::date + ${days}::int)::timestamp at time zone 'Asia/Shanghai'`;

/** What was typed, as a pattern that finds it anywhere: nothing in it stands for anything else. */
const anywhere = (typed: string) => `%${typed.replace(/[\\%_]/g, '\\$&')}%`;

/** Entries of the audit log of the caller's agency, newest first, from the one below the cursor: at most `limit`. */
export const readPage = async (transaction: Transact, query: Query, limit: number) => {
  let asked = transaction.selectFrom('audit_entries').selectAll();
  if (query.cursor) asked = asked.where('id', '<', Number(query.cursor));
  if (query.person) asked = asked.where('staff_id', '=', query.person);
  if (query.room) asked = asked.where('room', '=', query.room);
  if (query.act) asked = asked.where('act', '=', query.act);
  if (query.subject) asked = asked.where('subject', '=', query.subject);
  if (query.from) asked = asked.where('at', '>=', beginOf(query.from));
  if (query.to) asked = asked.where('at', '<', beginOf(query.to, 1));
  if (query.q)
    asked = asked.where(
      sql<string>`concat_ws(' ', staff_name, subject, before, after)`,
      'ilike',
      anywhere(query.q),
    );
  const rows = await asked.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(
    (row) =>
      ({
        id: row.id,
        at: row.at,
        person: { id: row.staff_id, name: row.staff_name },
        act: row.act,
        room: row.room,
        subject: row.subject,
        before: row.before,
        after: row.after,
        requestId: row.request_id,
      }) as AuditEntry,
  );
};
