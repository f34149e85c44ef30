import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { RatingChannel } from '#contract/vocabulary';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { audited } from '../service-points/ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const now = async (id: RatingChannel) => {
  const { items } = await receive('GET /desk/channels', await desk.chenxiao.get('/desk/channels'));
  return items.find((one) => one.id === id)!;
};
const change = (sent: { id: string }, who: 'chenxiao' | 'gaoyuan' | 'linxiao' = 'chenxiao') =>
  desk[who].post(`/desk/channels/${sent.id}`, sent);

/** The channel as the page 开着没有 and the list of channels have it, once it is as wanted. */
const published = async (id: RatingChannel, open: boolean) => {
  const until = Date.now() + 5_000;
  for (;;) {
    const { channels } = await receive('GET /status', await desk.get('/status'));
    const { items } = await receive('GET /channels', await desk.get('/channels'));
    const found = [channels, items].map((list) => list.find((one) => one.id === id));
    if (found.every((one) => one?.open === open) || Date.now() > until) return found;
    await setTimeout(100);
  }
};

describe('a channel', () => {
  it('is closed with the day it opens again: everybody reads it without a restart, and the audit log keeps it', async () => {
    const is = await now('sms');
    const sent = { ...is, open: false, reopening: '短信平台换号，12 月 1 日再开' };
    const { items } = await receive('POST /desk/channels/:id', await change(sent));
    expect(items.find(({ id }) => id === 'sms')).toEqual({ ...sent, revision: is.revision + 1 });
    for (const seen of await published('sms', false))
      expect(seen).toMatchObject({ open: false, reopening: sent.reopening });
    expect((await audited(desk, 'channels'))[0]).toMatchObject({
      subject: 'sms',
      before: { open: null },
      after: { open: false, reopening: sent.reopening },
    });
    expect(await (await change(sent)).json(), 'sent again, it is done once').toEqual({ items });
  });

  it('that is open again keeps no word of when it will be', async () => {
    const is = await now('kiosk');
    await change({ ...is, open: false, reopening: '在修' } as never);
    const closed = await now('kiosk');
    await receive('POST /desk/channels/:id', await change({ ...closed, open: true } as never));
    expect(await now('kiosk')).toMatchObject({ open: true, reopening: null });
  });

  it('is not overwritten by whoever has not seen what another wrote', async () => {
    const is = await now('web');
    await receive('POST /desk/channels/:id', await change({ ...is, how: '先改的' } as never));
    expect(await refused(await change({ ...is, how: '后改的' } as never))).toBe('changed-meanwhile');
    expect((await now('web')).how).toBe('先改的');
  });

  it('refuses a clerk of another agency, an own clerk, and what is no channel', async () => {
    const is = { ...(await now('hotline')), phone: '000' };
    expect(await refused(await change(is, 'gaoyuan'))).toBe('no-such-channel');
    expect(await refused(await change(is, 'linxiao'))).toBe('not-editor');
    expect(await refused(await change({ ...is, id: 'pigeon' }))).toEqual({
      reason: 'malformed',
      fields: ['id'],
    });
    expect(await refused(await change({ ...is, how: '长'.repeat(10_000) } as never))).toEqual({
      reason: 'malformed',
      fields: ['how'],
    });
  });
});
