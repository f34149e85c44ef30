import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from './people.ts';

const desk = await openPeople();
afterAll(desk.close);
const { heping, invite, people } = desk;

describe('POST /desk/staff/invitations/:id/withdraw', () => {
  const withdraw = (id: string) => heping.post(`/desk/staff/invitations/${id}/withdraw`, {});

  it('makes the link worth nothing', async () => {
    const { id, token } = await invite();
    await receive('POST /desk/staff/invitations/:id/withdraw', await withdraw(id));
    expect((await people()).invitations.map((one) => one.id)).not.toContain(id);
    expect(await refused(await desk.accept(token))).toBe('invitation-over');
    expect(await refused(await withdraw(id))).toBe('no-such-invitation');
  });

  it('refuses what is none, and whoever does not administer the agency', async () => {
    expect(await refused(await withdraw(randomUUID()))).toBe('no-such-invitation');
    const { id } = await invite();
    expect(await refused(await desk.gaoyuan.post(`/desk/staff/invitations/${id}/withdraw`, {}))).toBe(
      'not-administrator',
    );
  });
});
