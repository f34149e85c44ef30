import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { openIntake, seen } from './ground.ts';

const desk = await openIntake();
afterAll(desk.close);

const draft = (change = {}) => ({ id: randomUUID(), item: 'demo-back-id', applicant: '王芳', ...change });
const take = (change = {}, person = desk.linxiao) => person.post('/desk/intake', draft(change));

describe('POST /desk/intake', () => {
  it('takes papers in, gives a number and until when they are sent, and keeps of the name no more than its first character', async () => {
    const taken = await seen(await take());
    expect(taken).toMatchObject({
      item: { id: 'demo-back-id', name: '居民身份证补领' },
      accepting: { id: 'demo-approval' },
      deciding: { id: 'demo-far-approval' },
      state: 'received',
      turn: 'accepting',
      side: 'accepting',
      applicant: '王*',
      acts: ['send', 'withdraw'],
      ratable: false,
    });
    expect(taken.clock).not.toBe(null);
    const [row] = await desk.sql('select * from public.intake_cases where case_number = $1', [
      taken.caseNumber,
    ]);
    expect(JSON.stringify(row)).not.toContain('王芳');
  });

  it('leaves an entry in the audit log of who took it in, without the name', async () => {
    const { caseNumber } = await seen(await take());
    const entries = await desk.sql('select * from public.audit_entries where subject = $1', [caseNumber]);
    expect(entries.map(({ room, act, staff_name }) => [room, act, staff_name])).toEqual([
      ['intake_cases', 'insert', '林晓'],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/王|applicant/);
  });

  it('sent again under the same id is the same case; with another name or item it is refused', async () => {
    const sent = draft();
    const first = await seen(await desk.linxiao.post('/desk/intake', sent));
    expect((await seen(await desk.linxiao.post('/desk/intake', sent))).caseNumber).toBe(first.caseNumber);
    for (const other of [{ applicant: '王方' }, { item: 'demo-back-sole-trader' }])
      expect(await refused(await desk.linxiao.post('/desk/intake', { ...sent, ...other }))).toBe(
        'sent-otherwise',
      );
  });

  it('sent twice at the same moment is the same case', async () => {
    const sent = draft();
    const taken = await Promise.all(
      [0, 1, 2].map(async () => seen(await desk.linxiao.post('/desk/intake', sent))),
    );
    expect(new Set(taken.map(({ caseNumber }) => caseNumber)).size).toBe(1);
  });

  it('refuses an item that is not there', async () => {
    expect(await refused(await take({ item: 'no-such-item' }))).toBe('no-such-cross-region-item');
  });

  it.each([
    ['is handled online', 'demo-back-sole-trader'],
    ['has no guide to check papers by', 'demo-back-move'],
    ['the partner takes in', 'demo-far-hygiene'],
  ])('refuses one that %s', async (_why, item) => {
    expect(await refused(await take({ item }))).toBe('not-taken-in-here');
  });

  it('refuses a clerk of the deciding agency for what the other takes in', async () => {
    expect(await refused(await take({}, desk.gaoyuan))).toBe('not-taken-in-here');
  });

  it('refuses where no agency of the other region is on record', async () => {
    await desk.sql("update public.agencies set region_code = '110101' where id = 'demo-far-approval'");
    expect(await refused(await take())).toBe('no-partner-agency');
    await desk.sql("update public.agencies set region_code = 'demo-far' where id = 'demo-far-approval'");
  });

  it('refuses under an agreement that has ended', async () => {
    const until = (day: string) =>
      desk.sql("update public.cross_region_agreements set valid_until = $1 where id = 'demo-far'", [day]);
    await until('2026-01-02');
    expect(await refused(await take())).toBe('agreement-over');
    await until('2027-12-31');
  });

  it('refuses an editor who is no clerk', async () => {
    expect(await refused(await take({}, desk.chenxiao))).toBe('not-clerk');
  });
});
