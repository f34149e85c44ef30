import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);

describe('a rating, as anybody sees it', () => {
  it('is found by its number alone: level, tags, handling, but no words that nobody has looked at', async () => {
    const sent = { ...poor, comment: '我叫王芳，电话 13800000638' };
    const { receipt } = await receiptFrom(await (await somebody(api)).rate(sent));
    const reply = await api.get(`/ratings/${receipt}`);
    const { rating, steps } = await receive('GET /ratings/:receipt', reply.clone());
    expect(rating).toMatchObject({
      receipt,
      level: 'dissatisfied',
      tags: ['209'],
      comment: null,
      commentHeld: true,
    });
    expect(steps).toEqual([]);
    expect(await reply.text()).not.toMatch(/王芳|13800000638|demo-centre-12/);
  });

  it.each(['HB26119999', 'HB99990001'])('is refused where there is none: %s', async (receipt) => {
    expect(await refusal(await api.get(`/ratings/${receipt}`))).toMatchObject({ reason: 'no-such-receipt' });
  });

  it('is refused under the number of another month', async () => {
    const { receipt } = await receiptFrom(await (await somebody(api)).rate());
    const other = receipt.replace(/^HB\d{4}/, 'HB2001');
    expect(await refusal(await api.get(`/ratings/${other}`))).toMatchObject({ reason: 'no-such-receipt' });
  });
});
