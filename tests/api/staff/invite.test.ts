import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);
const { heping, draft, invite, people } = desk;

describe('POST /desk/staff/invitations', () => {
  it('gives a link for seven days, of which only the digest is kept', async () => {
    const given = await invite({ email: 'XuQing@haoban.example', window: 'demo-centre-3' });
    expect(given).toMatchObject({
      email: 'xuqing@haoban.example',
      invitedBy: '何平',
      window: 'demo-centre-3',
    });
    const days = (Date.parse(given.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect(given.token).toMatch(/^[\w-]{43}$/);
    const [kept] = await desk.sql('select * from staff_invitations where id = $1', [given.id]);
    expect(JSON.stringify(kept)).not.toContain(given.token);
    expect((await people()).invitations[0]).toMatchObject({ id: given.id, name: '许青' });
  });

  it('gives the same link where the same is sent again, and refuses another under its id', async () => {
    const first = await invite();
    const { token, invitedBy, expiresAt, ...sent } = first;
    expect(await invite(sent)).toEqual({ token, invitedBy, expiresAt, ...sent });
    expect(await refused(await heping.post('/desk/staff/invitations', { ...sent, name: '别人' }))).toBe(
      'sent-otherwise',
    );
  });

  it('refuses who has an account, a window of another agency, and a role that is none', async () => {
    const send = async (change: object) =>
      refused(await heping.post('/desk/staff/invitations', { ...draft(), ...change }));
    expect(await send({ email: 'LinXiao@haoban.example' })).toBe('already-staff');
    expect(await send({ window: 'demo-far-centre-1' })).toBe('no-such-place');
    expect(await send({ roles: ['mayor'] })).toEqual({ reason: 'malformed', fields: ['roles.0'] });
    expect(await send({ roles: [] })).toEqual({ reason: 'malformed', fields: ['roles'] });
  });

  it('refuses whoever does not administer the agency', async () => {
    for (const other of [desk.zhouning, desk.linxiao, desk.chenxiao, desk.gaoyuan])
      expect(await refused(await other.post('/desk/staff/invitations', draft()))).toBe('not-administrator');
    expect(await refused(await desk.post('/desk/staff/invitations', draft()))).toBe('no-session');
  });
});
