import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../../run/connected.ts';
import { leadTo, rated, runOut, take } from '../../poor-rating.ts';
import { openApi } from '../open-api.ts';

const api = await openApi();
afterAll(api.close);
const { escalateDue } = await import('../../../api/_features/rectifications/escalate.ts');

const late = (state: Parameters<typeof leadTo>[2], most = 1) =>
  connected(api.owner, async (client) => {
    const numbers: number[] = [];
    for (let at = 0; at < most; at++) {
      const number = await rated(client);
      await leadTo(client, number, state);
      await runOut(client, number);
      numbers.push(number);
    }
    return numbers;
  });
const stepsOf = async (rating: number, act: string) =>
  Number(
    (
      await api.sql('select count(*) from public.rectification_steps where rating = $1 and act = $2', [
        rating,
        act,
      ])
    )[0].count,
  );
const causesOf = async (rating: number) =>
  (await api.sql('select cause from public.supervision_orders where rating = $1 order by nth', [rating])).map(
    ({ cause }) => cause,
  );
const stateOf = async (rating: number) =>
  (await api.sql('select state, overdue, outcome from public.rectifications where rating = $1', [rating]))[0];
const linesOf = async (rating: number, act: string) =>
  (
    await api.sql(
      `select leaf::jsonb as leaf from public.ledger_pending
    where rating = $1 and leaf::jsonb ->> 'act' = $2`,
      [rating, act],
    )
  ).map(({ leaf }) => leaf);

describe('a clock that has run out', () => {
  it('is escalated once, however often the job runs: red, supervised, and in the ledger', async () => {
    const [rating] = (await late('received')) as [number];
    expect(await escalateDue()).toBe(1);
    expect(await escalateDue()).toBe(0);
    expect(await stepsOf(rating, 'escalate')).toBe(1);
    expect(await causesOf(rating)).toEqual(['follow-up-overdue']);
    expect(await stateOf(rating)).toMatchObject({ state: 'received', overdue: true });
    expect(await linesOf(rating, 'escalate')).toMatchObject([
      { by: 'clock', words: null, state: 'received' },
    ]);
  });

  it('is escalated once by two servers at the same time', async () => {
    const numbers = await late('upheld', 30);
    const done = await Promise.all([escalateDue(), escalateDue(), escalateDue()]);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(30);
    for (const rating of numbers) {
      expect(await stepsOf(rating, 'escalate')).toBe(1);
      expect(await causesOf(rating)).toHaveLength(1);
    }
  });

  it('is another one after each stretch: of the call back, of putting right, of putting right once more', async () => {
    const [rating] = (await late('upheld')) as [number];
    await escalateDue();
    const go = async (act: 'follow-up' | 'rectify' | 'accept-not', isLate: boolean) => {
      await connected(api.owner, async (client) => {
        await take(client, rating, { act, by: act === 'accept-not' ? 'citizen' : 'clerk' });
        if (isLate)
          await client.query(
            `update public.rectifications set rectify_due_at = clock_timestamp() - interval '1 second' where rating = $1`,
            [rating],
          );
      });
      return escalateDue();
    };
    expect(await go('follow-up', true)).toBe(1);
    expect(await go('rectify', false)).toBe(0);
    expect(await go('accept-not', true)).toBe(1);
    expect(await escalateDue()).toBe(0);
    expect(await causesOf(rating)).toEqual([
      'follow-up-overdue',
      'rectification-overdue',
      'rectification-overdue',
    ]);
  });

  it('of the citizen ends the handling: nobody answered in time', async () => {
    const [rating] = (await late('rectified')) as [number];
    expect(await escalateDue()).toBe(1);
    expect(await stateOf(rating)).toEqual({ state: 'closed', overdue: false, outcome: 'unanswered' });
    expect(await causesOf(rating)).toEqual([]);
    expect(await linesOf(rating, 'lapse')).toMatchObject([{ by: 'clock', state: 'closed' }]);
  });

  it('is not one that is still running, nor one of what has ended', async () => {
    await late('closed');
    await late('voided');
    await connected(api.owner, (client) => rated(client));
    expect(await escalateDue()).toBe(0);
  });
});
