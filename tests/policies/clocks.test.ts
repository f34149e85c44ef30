import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { leadTo, rated, take } from '../poor-rating.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** In a transaction that is undone: what a poor rating, given at an instant of Shanghai, comes to. */
const following = async <T>(givenAt: string, act: (client: pg.Client, rating: number) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query("begin; set local timezone to 'Asia/Shanghai'");
    return act(client, await rated(client, { givenAt: `${givenAt}+08` }));
  });

type Clocks = { due: string | null; warn: string | null; rectify: string };
const clocksOf = async (client: pg.Client, rating: number): Promise<Clocks> => {
  const { rows } = await client.query(
    `select to_char(due_at, 'YYYY-MM-DD HH24:MI') as due, to_char(warn_at, 'YYYY-MM-DD HH24:MI') as warn,
       to_char(rectify_due_at, 'YYYY-MM-DD HH24:MI') as rectify
     from public.rectifications where rating = $1`,
    [rating],
  );
  return rows[0];
};
/** What a clock of so many working days from now shows. */
const fromNow = async (client: pg.Client, days: number) =>
  (
    await client.query("select to_char(haoban.deadline(now(), $1, '17:30'), 'YYYY-MM-DD HH24:MI') as due", [
      days,
    ])
  ).rows[0].due;

/** A time far enough ahead that nothing of it has run out. */
const AHEAD = '2031-03-05 10:00';

describe('the clocks of a rectification', () => {
  it.each([
    ['a Wednesday', '2026-11-18 10:00', '2026-11-19 17:30', '2026-11-18 00:00', '2026-11-25 17:30'],
    ['a Friday evening', '2026-11-20 20:00', '2026-11-23 17:30', '2026-11-20 00:00', '2026-11-27 17:30'],
    ['a Saturday', '2026-11-21 09:00', '2026-11-23 17:30', '2026-11-20 00:00', '2026-11-27 17:30'],
    [
      'the eve of National Day',
      '2026-09-30 16:00',
      '2026-10-08 17:30',
      '2026-09-30 00:00',
      '2026-10-13 17:30',
    ],
    ['National Day', '2026-10-01 09:00', '2026-10-08 17:30', '2026-09-30 00:00', '2026-10-13 17:30'],
    [
      'a Friday before a Saturday that is worked',
      '2026-10-09 09:00',
      '2026-10-10 17:30',
      '2026-10-09 00:00',
      '2026-10-15 17:30',
    ],
    [
      'a minute before midnight',
      '2026-11-18 23:59',
      '2026-11-19 17:30',
      '2026-11-18 00:00',
      '2026-11-25 17:30',
    ],
  ])('of %s (%s) end when they should', async (_, givenAt, due, warn, rectify) => {
    expect(await following(givenAt, clocksOf)).toEqual({ due, warn, rectify });
  });

  it('are first the call back, then the putting right, then the citizen’s answer, then none', async () => {
    const shown = await following(AHEAD, async (client, rating) => {
      const all = [];
      for (const act of ['dispatch', 'uphold', 'follow-up', 'rectify'] as const) {
        await take(client, rating, { act });
        all.push((await clocksOf(client, rating)).due);
      }
      const answer = await fromNow(client, 10);
      await take(client, rating, { act: 'accept', by: 'citizen' });
      const ended = await clocksOf(client, rating);
      return { all, answer, ended: [ended.due, ended.warn] };
    });
    expect(shown.all).toEqual(['2031-03-06 17:30', '2031-03-06 17:30', '2031-03-12 17:30', shown.answer]);
    expect(shown.ended).toEqual([null, null]);
  });

  it('begin anew from a "不满意", and an extension after it is counted from there', async () => {
    await following('2026-11-20 10:00', async (client, rating) => {
      await leadTo(client, rating, 'reopened');
      expect((await clocksOf(client, rating)).due).toBe(await fromNow(client, 5));
      await take(client, rating, { act: 'extend', words: '等回函' });
      expect((await clocksOf(client, rating)).due).toBe(await fromNow(client, 15));
    });
  });

  it('are longer by an extension, which leaves the call back where it is', async () => {
    await following(AHEAD, async (client, rating) => {
      await leadTo(client, rating, 'upheld');
      await take(client, rating, { act: 'extend', words: '等回函' });
      expect(await clocksOf(client, rating)).toMatchObject({
        due: '2031-03-06 17:30',
        rectify: '2031-03-26 17:30',
      });
      await take(client, rating, { act: 'follow-up' });
      expect((await clocksOf(client, rating)).due).toBe('2031-03-26 17:30');
    });
  });

  it('are not extended once they have run out', async () => {
    const late = following('2026-03-05 10:00', async (client, rating) => {
      await leadTo(client, rating, 'upheld');
      await take(client, rating, { act: 'extend', words: '等回函' });
    });
    await expect(late).rejects.toMatchObject({ constraint: 'extended_in_time' });
  });

  it('are stopped by no proposal to void, and are the same after it was turned down', async () => {
    await following(AHEAD, async (client, rating) => {
      await leadTo(client, rating, 'upheld');
      const before = await clocksOf(client, rating);
      await take(client, rating, { act: 'propose-void', reason: 'mistaken' });
      expect(await clocksOf(client, rating)).toEqual(before);
      await take(client, rating, { act: 'reject-void', by: 'supervisor' });
      expect(await clocksOf(client, rating)).toEqual(before);
    });
  });

  it('go on with the putting right where an appeal after the call back was granted and not confirmed', async () => {
    await following(AHEAD, async (client, rating) => {
      await take(client, rating, { act: 'appeal', by: 'handler' });
      await leadTo(client, rating, 'followed-up');
      const before = await clocksOf(client, rating);
      await take(client, rating, { act: 'grant-appeal', by: 'supervisor', reason: 'mistaken' });
      await take(client, rating, { act: 'reject-void', by: 'supervisor' });
      expect(await clocksOf(client, rating)).toEqual(before);
    });
  });
});
