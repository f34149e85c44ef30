import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Received, Send } from '#contract/api';
import { spokenReceipt } from '#rules/receipt';
import { firstReceipt } from '../first-receipt.ts';
import { fill } from '../typed.ts';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

type Given = Received<'POST /ratings'>;
let given: Given;
const comment = '窗口只有一个人，等了一上午';

/** A rating that the phone has given: what it sent, and the receipt that it got. */
const onThisPhone = (said = comment) => ({
  receipts: [
    {
      id: '00000000-0000-4000-8000-000000000021',
      door: 'w.demo-centre-3',
      level: given.level,
      comment: said,
      givenAt: given.givenAt,
      tags: given.tags,
      photos: [],
      named: false,
      receipt: given,
    },
  ],
});

const post = async <T>(path: string, sent: unknown, token?: string) => {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(`${inject('site')}/api${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(sent),
  });
  return (await response.json()) as T;
};

beforeAll(async () => {
  const { token } = await post<{ token: string }>('/sessions', {});
  const draft: Send<'POST /ratings'> = {
    id: '00000000-0000-4000-8000-000000000021',
    door: 'w.demo-centre-3',
    channel: 'web',
    level: 'dissatisfied',
    comment,
  };
  given = await post<Given>('/ratings', draft, token);
});

const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const proofOf = (receipt: string) => `/metrics/proof/index?receipt=${receipt}`;

/** What the server says of a path is changed on its way. */
const forge = (page: Page, path: string, change: (text: string) => string) =>
  page.route(`**/api${path}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

describe('the public ledger', () => {
  it('leads 王阿姨 from the number on her receipt to the answer, which her phone computes', async () => {
    const page = await visit(routes.ledger, { kept: onThisPhone() });
    await shown(page, /^到第 \d+ 号，签过名了$/).waitFor();
    await fill(page.getByRole('searchbox', { name: '回执号' }), '123');
    await page.getByRole('button', { name: '查', exact: true }).click();
    await page.getByRole('alert').getByText('回执号是 HB 加数字').waitFor();
    await fill(page.getByRole('searchbox', { name: '回执号' }), spokenReceipt(given.receipt).toLowerCase());
    await page.keyboard.press('Enter');
    await title(page, '在台账里，没被改过');
    await shown(page, '你写的话也对过，一个字没变。').waitFor();
    await shown(page, '不满意').first().waitFor();
  });

  it('opens the steps that are folded: in all as many as the proof has', async () => {
    const page = await visit(proofOf(firstReceipt));
    await title(page, '在台账里，没被改过');
    const proof = await (await fetch(`${inject('site')}/api/ledger/proof?receipt=${firstReceipt}`)).json();
    const steps = proof.entries[0].proof.length;
    const more = page.getByRole('button', { name: `还有 ${steps - 2} 步，点开看` });
    await more.click();
    // One's own line, each step, and the signed head.
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(steps + 2);
  });

  it('shows both codes where the line was changed by one word on its way, and does not say that it holds', async () => {
    const page = await visit(routes.home);
    await forge(page, '/ledger/proof', (text) => text.replace('dissatisfied', 'satisfied'));
    await page.goto(proofOf(given.receipt));
    await title(page, '对不上，可能被改过');
    const text = await textOf(page);
    expect(text).toMatch(/算出来的 [0-9A-F]{4}/);
    expect(text).toMatch(/签过名的 [0-9A-F]{4}/);
    expect(text).not.toContain('没被改过');
  });

  it('says so where the words on the phone are not those of the ledger', async () => {
    const page = await visit(proofOf(given.receipt), { kept: onThisPhone('办得很快') });
    await title(page, '对不上，可能被改过');
    await shown(page, /和你回执上的对不上/).waitFor();
  });

  it('is not to be trusted where the head was signed by nobody, or is not the one that was seen', async () => {
    const page = await visit(routes.home);
    await forge(page, '/ledger', (text) => text.replace(/\\n(\d+)\\n/, '\\n9$1\\n'));
    await page.goto(routes.ledger);
    await page.getByRole('alert').getByText('签名对不上，先别信这本台账').waitFor();
    await page.unrouteAll();
    const { vkey } = await (await fetch(`${inject('site')}/api/ledger`)).json();
    const seen = { vkey, size: 3, root: 'ab'.repeat(32), at: '2026-11-18T00:00:00.000Z' };
    const other = await visit(routes.ledger, { kept: { 'ledger-head': seen } });
    await other.getByRole('alert').getByText('以前的记录被改过').waitFor();
    const rekeyed = { ...seen, vkey: vkey.replace('haoban', 'another') };
    const third = await visit(routes.ledger, { kept: { 'ledger-head': rekeyed } });
    await third.getByRole('alert').getByText('签名的公钥换了').waitFor();
  });

  it('tells of a receipt that it does not have, with two reasons and a telephone', async () => {
    const page = await visit(proofOf('HB26119999'));
    await shown(page, '台账里没有这张').waitFor();
    await shown(page, /抄错了一位/).waitFor();
    await page.getByRole('link', { name: '打 12345 问' }).waitFor();
    await page.getByRole('link', { name: '换一个号再查' }).click();
    await title(page, '记上去的，谁也删不掉');
  });

  it('waits for the number of a rating that was given a moment ago, and then proves it', async () => {
    const page = await visit(routes.home);
    let asked = 0;
    await page.route('**/api/ledger/proof*', (route) =>
      asked++
        ? route.continue()
        : route.fulfill({
            status: 404,
            json: { reason: 'not-in-ledger', sentence: '台账里没有这张。', requestId: '1' },
          }),
    );
    await page.goto(proofOf(given.receipt));
    await shown(page, '刚交的，正在排号').waitFor();
    await title(page, '在台账里，没被改过');
  });

  it('gives the proof as a file, and says how others’ tools verify it', async () => {
    const page = await visit(proofOf(firstReceipt));
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载证明' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`台账证明-${firstReceipt}.json`);
    const file = JSON.parse(await readFile(await saved.path(), 'utf8'));
    expect(file.entries[0].text).toContain(firstReceipt);
    await page.getByRole('button', { name: '用别人的工具再验' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('sha256sum').waitFor();
    await sheet.getByText(`curl ${inject('site')}/api/ledger/checkpoint`).waitFor();
  });

  it('lists every line, newest first, and one kind alone', async () => {
    const page = await visit(routes.ledger);
    await page.getByRole('link', { name: /^看全部 \d+ 条$/ }).click();
    await title(page, '台账全部记录');
    await shown(page, '评价 · 不满意').first().waitFor();
    await page.getByRole('radio', { name: '作废' }).click();
    // Who came before may have had one voided.
    const voided = await fetch(`${inject('site')}/api/ledger/entries?kind=void`);
    const { items } = (await voided.json()) as Received<'GET /ledger/entries'>;
    await shown(page, items.length ? /^作废 HB/ : '这一种还没有')
      .first()
      .waitFor();
    expect(await textOf(page)).not.toContain('评价 · ');
  });
});

describe('the status page', () => {
  it('says that all five levels are accepted, and when each was tried', async () => {
    const page = await visit(routes.status);
    await shown(page, '五档都收得到').waitFor();
    expect(await shown(page, '收得到').count()).toBeGreaterThanOrEqual(5);
    await shown(page, '你正在用').waitFor();
    expect(await textOf(page)).toContain('问窗口');
  });

  it('turns red for the one level that is not accepted: what, since when, until when, and whom to call', async () => {
    const page = await visit(routes.home);
    await page.route('**/api/status', async (route) => {
      const response = await route.fetch();
      const status = (await response.json()) as Received<'GET /status'>;
      const since = new Date(Date.now() - 3_600_000).toISOString();
      const repair = { dueAt: new Date(Date.now() + 5 * 3_600_000).toISOString(), warnAt: since };
      const ill = { state: 'failing', fault: 'not-accepted', failingSince: since, repair } as const;
      status.levels = status.levels.map((one) =>
        one.level === 'very-dissatisfied' ? { ...one, ...ill } : one,
      );
      await route.fulfill({ response, json: status });
    });
    await page.goto(routes.status);
    const alarm = page.getByRole('alert');
    await alarm.getByText('现在收不到“非常不满意”').waitFor();
    await alarm.getByText(/自检没通过：交不上去/).waitFor();
    await alarm.getByText(/^黄灯 · /).waitFor();
    await alarm.getByRole('link', { name: '着急就打 12345' }).waitFor();
    expect(await page.getByText('收不到', { exact: true }).count()).toBe(1);
  });

  it('does not say of a kept page that anything is open', async () => {
    const page = await visit(routes.status);
    await shown(page, '五档都收得到').waitFor();
    await settled(page);
    await page.route('**/api/status', (route) => route.abort());
    await page.reload();
    await shown(page, '没连上，这是上次看到的。现在开没开，不知道。').waitFor();
    expect(await textOf(page)).not.toContain('你正在用');
  });
});

describe('the public list of ratings', () => {
  it('has the poor ones beside the good, and narrows down', async () => {
    const page = await visit(routes.publicRatings);
    await shown(page, '不满意').first().waitFor();
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('radio', { name: '非常满意' }).click();
    await page.getByRole('button', { name: '筛选：非常满意' }).waitFor();
    await settled(page);
    const cards = page.getByRole('main').getByRole('link').filter({ hasText: '好办区' });
    for (const text of await cards.allInnerTexts()) expect(text).toContain('非常满意');
    await page.getByRole('radio', { name: '作废' }).click();
    await shown(page, '还没有这样的评价').waitFor();
  });

  it('marks what the self-test gave, and leads from a rating to its handling', async () => {
    const page = await visit(routes.publicRatings);
    await shown(page, '不满意').first().waitFor();
    await page.getByRole('button', { name: '筛选' }).click();
    // The level that visitors before this one gave the least.
    await page.getByRole('radio', { name: '基本满意' }).click();
    await shown(page, '自检').first().waitFor();
    await page.reload();
    await page
      .getByRole('link', { name: /不满意/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toContain('/rate/progress/index?receipt=HB');
  });
});
