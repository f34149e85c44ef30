import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from '../staff/people.ts';

const desk = await openPeople();
afterAll(desk.close);
const open = (token: string) => desk.post('/sessions/staff/invitations/open', { token });

describe('POST /sessions/staff/invitations/open', () => {
  it('says to whoever holds the link who invited whom as what', async () => {
    const { token, email, expiresAt } = await desk.invite({ roles: ['editor', 'clerk'] });
    expect(await receive('POST /sessions/staff/invitations/open', await open(token))).toEqual({
      agency: '好办区行政审批服务局',
      name: '许青',
      email,
      department: '综合窗口科',
      roles: ['editor', 'clerk'],
      invitedBy: '何平',
      expiresAt,
    });
  });

  it('refuses a link that is none, and one that is older than seven days', async () => {
    expect(await refused(await open('A'.repeat(43)))).toBe('no-such-invitation');
    const { token, id } = await desk.invite();
    await desk.sql('alter table staff_invitations disable trigger ended_once');
    await desk.sql("update staff_invitations set expires_at = now() - interval '1 second' where id = $1", [
      id,
    ]);
    await desk.sql('alter table staff_invitations enable trigger ended_once');
    expect(await refused(await open(token))).toBe('invitation-over');
  });
});
