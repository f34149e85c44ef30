import { afterAll, describe, expect, it } from 'vitest';
import { commitmentText } from '#rules/commitment';
import { createHash } from 'node:crypto';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);
const open = (receipt: string, code: string) => api.post(`/receipts/${receipt}/open`, { code });

describe('one’s own rating', () => {
  it('is opened by number and code on any phone, words and all, the telephone half hidden', async () => {
    const sent = { ...poor, comment: '等了 50 分钟', contact: { name: '王芳', phone: '13800000638' } };
    const { receipt, code } = await receiptFrom(await (await somebody(api)).rate(sent));
    const own = await receive('POST /receipts/:receipt/open', await open(receipt, code));
    expect(own).toMatchObject({
      receipt,
      comment: '等了 50 分钟',
      named: true,
      phone: '138****0638',
      may: { supplement: true, addWords: true, reRate: false },
    });
  });

  it('is opened by a code that was copied by hand: small letters, O for 0, l for 1', async () => {
    const { receipt, code } = await receiptFrom(await (await somebody(api)).rate());
    const byHand = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await open(receipt, byHand)).status).toBe(200);
  });

  it('carries the salt with which its commitment can be computed anew', async () => {
    const comment = '等了 50 分钟';
    const { salt, commitment } = await receiptFrom(await (await somebody(api)).rate({ ...poor, comment }));
    const text = commitmentText(salt, { caseNumber: null, window: 'demo-centre-12', comment, photos: [] });
    expect(createHash('sha256').update(text).digest('hex')).toBe(commitment);
  });

  it.each(['AAAAAAAA', '00000000'])('is refused with the code %s', async (code) => {
    const { receipt } = await receiptFrom(await (await somebody(api)).rate());
    expect(await refusal(await open(receipt, code))).toMatchObject({ reason: 'wrong-code' });
  });

  it('is refused with the code of another receipt', async () => {
    const mine = await receiptFrom(await (await somebody(api)).rate());
    const hers = await receiptFrom(await (await somebody(api)).rate());
    expect(await refusal(await open(hers.receipt, mine.code))).toMatchObject({ reason: 'wrong-code' });
  });

  it('is refused where the number is none that was given', async () => {
    const { receipt } = await receiptFrom(await (await somebody(api)).rate());
    const { codeOf } = await import('../../../api/_core/receipt.ts');
    const next = receipt.replace(/\d{4}$/, '9999');
    expect(await refusal(await open(next, codeOf(next)))).toMatchObject({ reason: 'no-such-receipt' });
  });
});
