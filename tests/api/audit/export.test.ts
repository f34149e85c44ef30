import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { openPeople } from '../staff/people.ts';

const desk = await openPeople();
afterAll(desk.close);
await desk.invite({ name: '许青' });
await desk.sql(
  `insert into audit_entries (agency_id, staff_id, staff_name, act, room, subject, after)
   values ('demo-approval', gen_random_uuid(), '=HYPERLINK("http://x")', 'insert', 'ratings', '@SUM(1)', '{}')`,
);

const table = async (query = '') => {
  const response = await desk.zhouning.get(`/desk/audit/export${query}`);
  const text = Buffer.from(await response.arrayBuffer()).toString();
  const rows = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
  return { response, text, rows };
};

describe('GET /desk/audit/export', () => {
  it('is a table that spreadsheets read, newest first, with every entry', async () => {
    const { response, text, rows } = await table();
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(text.startsWith('\uFEFF编号,时间,谁,')).toBe(true);
    expect(rows.map((row) => row.改的是什么)).toEqual(['登记的评价', '邀请']);
    expect(rows[1]).toMatchObject({ 谁: '何平', 怎么改的: '新增' });
    expect(JSON.parse(rows[1]!.后来!)).toMatchObject({ name: '许青' });
  });

  it('holds nothing that a spreadsheet would take for a formula', async () => {
    const { rows } = await table();
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[0]!.谁).toBe(`'=HYPERLINK("http://x")`);
  });

  it('narrows down as the list does', async () => {
    expect((await table('?room=staff_invitations')).rows).toHaveLength(1);
  });

  it('is for who supervises the agency, and refuses a clerk of another agency', async () => {
    for (const other of [desk.gaoyuan, desk.heping])
      expect(await refused(await other.get('/desk/audit/export'))).toBe('not-supervisor');
  });
});
