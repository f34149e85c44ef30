import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { spokenReceipt } from '#rules/receipt';
import { firstReceipt } from '../first-receipt.ts';
import { take } from './take.ts';

describe('the public ledger in WeChat', () => {
  it('is searched by a receipt, and the phone itself computes that it holds', async () => {
    const phone = await take('metrics/ledger/index');
    await phone.see('签过名了');
    const field = phone.screen.locator('wx-input input').filter({ visible: true });
    await field.fill(spokenReceipt(firstReceipt));
    await phone.tap('查');
    await phone.arrive('metrics/proof/index');
    await phone.see('在台账里，没被改过');
    await phone.see('刚才在这台手机上算的，不是我们说的。');
    await phone.see('签过名的总码');
    await phone.tap('复制证明');
    await expect
      .poll(async () => JSON.stringify(await phone.calls('setClipboardData')))
      .toContain(firstReceipt);
    expect(await phone.text()).not.toContain('下载证明');
  });

  it('leads to the status of the five levels, and to the list of ratings', async () => {
    const phone = await take('metrics/status/index');
    await phone.see('五档都收得到');
    await phone.see('你正在用');
    await phone.open('metrics/ratings/index');
    // Others may have rated since the self-test: the newest is on top.
    const reply = await fetch(`${inject('site')}/api/ratings?limit=1`);
    const { items } = (await reply.json()) as Received<'GET /ratings'>;
    await phone.see(ratingLevels[items[0]!.level]);
  });
});
