import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);

type Held = { receipt: string; code: string };
const send = ({ receipt, code }: Held, sent: object) =>
  desk.post(`/receipts/${receipt}/re-rating`, { code, id: randomUUID(), ...sent });
const answered = async (held: Held, sent: object) =>
  receive('POST /receipts/:receipt/re-rating', await send(held, sent));

describe('whether it was put right is the citizen’s to say', () => {
  it('satisfied, it is closed as that', async () => {
    const own = await answered(await desk.poorly('rectified'), { satisfied: true });
    expect(own.rating.handling).toMatchObject({ state: 'closed', outcome: 'satisfied', clock: null });
    expect(own.may.reRate).toBe(false);
  });

  it('not satisfied, it is put right once more, under a new clock', async () => {
    const own = await answered(await desk.poorly('rectified'), { satisfied: false, words: '还是一个窗口' });
    expect(own.rating.handling).toMatchObject({ state: 'reopened', outcome: null });
    expect(new Date(own.rating.handling!.clock!.dueAt).getTime()).toBeGreaterThan(Date.now());
    expect(own.steps.at(-1)).toMatchObject({ act: 'accept-not', by: 'citizen', words: '还是一个窗口' });
  });

  it('not satisfied twice, it is closed as what it is, and supervised', async () => {
    const held = await desk.poorly('reopened');
    const { receipt } = held;
    await desk.linxiao.act(receipt, { act: 'rectify', remedy: 'immediate', words: '加开了两个窗口' });
    const own = await answered(held, { satisfied: false });
    expect(own.rating.handling).toMatchObject({ state: 'closed', outcome: 'dissatisfied' });
    const orders = await desk.sql(
      "select cause from public.supervision_orders where cause = 'dissatisfied-twice' and rating = $1",
      [Number(receipt.slice(6))],
    );
    expect(orders).toHaveLength(1);
  });

  it('sent again under its id is one answer', async () => {
    const held = await desk.poorly('rectified');
    const sent = { id: randomUUID(), satisfied: true };
    expect(await answered(held, sent)).toEqual(await answered(held, sent));
    expect(await refused(await send(held, { ...sent, satisfied: false }))).toBe('sent-otherwise');
  });
});

describe('an answer is refused', () => {
  it.each(['received', 'dispatched', 'followed-up', 'reopened', 'closed', 'voided'] as const)(
    'while it is %s',
    async (state) => {
      expect(await refused(await send(await desk.poorly(state), { satisfied: true }))).toBe('not-now');
    },
  );

  it('from whoever has the number and not the code: a clerk can close nothing in a citizen’s name', async () => {
    const { receipt } = await desk.poorly('rectified');
    const guess = { code: '00000000', id: randomUUID(), satisfied: true };
    expect(await refused(await desk.linxiao.post(`/receipts/${receipt}/re-rating`, guess))).toBe(
      'wrong-code',
    );
  });
});
