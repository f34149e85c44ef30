import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);

const words = ({ receipt, code }: { receipt: string; code: string }, sent: object) =>
  api.post(`/receipts/${receipt}/words`, { code, id: randomUUID(), ...sent });

describe('words that are added', () => {
  it('become a step of the handling; anybody reads them with personal data masked', async () => {
    const receipt = await receiptFrom(await (await somebody(api)).rate(poor));
    const sent = { id: randomUUID(), words: '后来又打了 13800000638' };
    const own = await receive('POST /receipts/:receipt/words', await words(receipt, sent));
    expect(own.steps).toMatchObject([{ act: 'add-words', by: 'citizen', state: 'received' }]);
    expect(own.steps[0]?.words).not.toContain('13800000638');
    expect(await receive('POST /receipts/:receipt/words', await words(receipt, sent))).toEqual(own);
    expect(await refusal(await words(receipt, { ...sent, words: '别的话' }))).toMatchObject({
      reason: 'sent-otherwise',
    });
  });

  it.each([
    ['nothing', { words: ' ' }, 'malformed'],
    ['too much', { words: '长'.repeat(501) }, 'malformed'],
    ['a wrong code', { words: '话', code: '00000000' }, 'wrong-code'],
  ])('are refused: %s', async (_what, sent, reason) => {
    const receipt = await receiptFrom(await (await somebody(api)).rate(poor));
    expect(await refusal(await words(receipt, sent))).toMatchObject({ reason });
  });

  it('are refused beyond 20 of a day', async () => {
    const receipt = await receiptFrom(await (await somebody(api)).rate(poor));
    for (let i = 0; i < 20; i++) expect((await words(receipt, { words: '还有' })).status).toBe(200);
    expect(await refusal(await words(receipt, { words: '还有' }))).toMatchObject({ reason: 'too-many' });
  });

  it('are refused beside a good rating, which nobody handles', async () => {
    const receipt = await receiptFrom(await (await somebody(api)).rate());
    expect(await refusal(await words(receipt, { words: '话' }))).toMatchObject({ reason: 'not-now' });
  });
});
