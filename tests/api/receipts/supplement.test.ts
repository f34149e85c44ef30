import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);

const rated = async () => receiptFrom(await (await somebody(api)).rate(poor));
const supplement = ({ receipt, code }: { receipt: string; code: string }, sent: object) =>
  api.post(`/receipts/${receipt}/supplement`, { code, id: randomUUID(), level: 'satisfied', ...sent });

describe('a 追评', () => {
  it('stands beside the first rating, and changes nothing of it', async () => {
    const receipt = await rated();
    const own = await receive(
      'POST /receipts/:receipt/supplement',
      await supplement(receipt, { comment: '后来改好了' }),
    );
    expect(own.rating).toMatchObject({
      level: 'dissatisfied',
      supplement: { level: 'satisfied', commentHeld: true },
    });
    expect(own.may.supplement).toBe(false);
  });

  it('sent again under its id is the same one; another is refused', async () => {
    const receipt = await rated();
    const sent = { id: randomUUID(), level: 'satisfied' };
    const first = await receive('POST /receipts/:receipt/supplement', await supplement(receipt, sent));
    expect(await receive('POST /receipts/:receipt/supplement', await supplement(receipt, sent))).toEqual(
      first,
    );
    expect(await refusal(await supplement(receipt, {}))).toMatchObject({ reason: 'already-supplemented' });
  });

  it('is given once: of ten at a time one wins', async () => {
    const receipt = await rated();
    const replies = await Promise.all(Array.from({ length: 10 }, () => supplement(receipt, {})));
    expect(replies.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
  });

  it('leaves a line of its own for the ledger', async () => {
    const receipt = await rated();
    await supplement(receipt, {});
    const [{ leaf }] = await api.sql('select leaf from public.ledger_pending order by id desc limit 1');
    expect(JSON.parse(leaf)).toMatchObject({
      kind: 'supplement',
      receipt: receipt.receipt,
      level: 'satisfied',
    });
  });

  it.each([
    ['a poor level without a reason', { level: 'dissatisfied' }, 'reason-needed'],
    ['a tag of another level', { tags: ['209'] }, 'wrong-tag'],
    ['a wrong code', { code: '00000000' }, 'wrong-code'],
  ])('is refused for %s', async (_what, sent, reason) => {
    expect(await refusal(await supplement(await rated(), sent))).toMatchObject({ reason });
  });
});
