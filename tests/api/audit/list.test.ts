import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from '../staff/people.ts';

const desk = await openPeople();
afterAll(desk.close);
const account = (person: string) => desk.beside.accounts.find((one) => one.person === person)!;
const list = async (query = ''): Promise<Received<'GET /desk/audit'>> =>
  receive('GET /desk/audit', await desk.zhouning.get(`/desk/audit?${query}`));

const { id: invitation } = await desk.invite({ name: '许青_100%' });
const { id: linxiao } = account('linxiao');
const suspended = await desk.heping.post(`/desk/staff/${linxiao}/suspension`, { suspended: true });

describe('GET /desk/audit', () => {
  it('says who did what to what, what was there before and after, and in which request, newest first', async () => {
    const { items } = await list();
    expect(items.map(({ room, act }) => [room, act])).toEqual([
      ['staff', 'update'],
      ['staff_invitations', 'insert'],
    ]);
    expect(items[0]).toMatchObject({
      person: { id: account('heping').id, name: '何平' },
      subject: linxiao,
      before: { active: true },
      after: { active: false },
      requestId: suspended.headers.get('X-Request-Id'),
    });
    expect(Math.abs(Date.parse(items[0]!.at) - Date.now())).toBeLessThan(60_000);
  });

  it('finds by person, room, act, subject, day and words; what is typed stands for itself', async () => {
    const found = async (query: Record<string, string>) =>
      (await list(new URLSearchParams(query).toString())).items.map(({ room }) => room);
    const both = ['staff', 'staff_invitations'];
    expect(await found({ person: account('heping').id })).toEqual(both);
    expect(await found({ person: linxiao })).toEqual([]);
    expect(await found({ room: 'staff' })).toEqual(['staff']);
    expect(await found({ act: 'insert' })).toEqual(['staff_invitations']);
    expect(await found({ subject: invitation })).toEqual(['staff_invitations']);
    expect(await found({ q: '许青_100%' })).toEqual(['staff_invitations']);
    expect(await found({ q: '许青%100' })).toEqual([]);
    expect(await found({ q: '何平' })).toEqual(both);
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
    expect(await found({ from: today, to: today })).toEqual(both);
    expect(await found({ to: '2020-01-01' })).toEqual([]);
    expect(await found({ from: '2100-01-01' })).toEqual([]);
  });

  it('goes on where a page ended', async () => {
    const first = await list('limit=1');
    const second = await list(`limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ room }) => room)).toEqual(['staff', 'staff_invitations']);
    expect(second.next).toBeNull();
  });

  it('keeps no e-mail, and nothing that opens an invitation', async () => {
    const text = JSON.stringify((await list()).items);
    expect(text).not.toContain('@');
    expect(text).not.toContain('digest');
  });

  it('is for who supervises the agency: refuses a clerk of another agency, an administrator, and strangers', async () => {
    for (const other of [desk.gaoyuan, desk.heping, desk.chenxiao, desk.majian])
      expect(await refused(await other.get('/desk/audit'))).toBe('not-supervisor');
    expect(await refused(await desk.get('/desk/audit'))).toBe('no-session');
    await desk.sql("update staff set roles = '{supervisor}' where user_id = $1", [account('gaoyuan').id]);
    expect(await receive('GET /desk/audit', await desk.gaoyuan.get('/desk/audit'))).toEqual({
      items: [],
      next: null,
    });
  });
});
