import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { settled, shown, textOf, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const door = (at: string, more = '') => `/rate/give/index?door=${encodeURIComponent(at)}${more}`;
const level = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const tag = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const hasReceipt = (page: Page) => page.getByRole('heading', { name: '评价收到了', level: 1 }).waitFor();
const kept = (page: Page, key: string) =>
  page.evaluate((name) => {
    const { data } = JSON.parse(localStorage.getItem(name) ?? '{}') as { data?: unknown };
    return data;
  }, key);

/** What the page sends to be rated, as it is sent. */
const ratingsSent = (page: Page) => {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/ratings'))
      sent.push(request.postDataJSON() as Record<string, unknown>);
  });
  return sent;
};

/** The public list of what was said of an item. */
const saidOf = async (item: string) => {
  const reply = await fetch(`${inject('site')}/api/ratings?item=${item}&limit=20`);
  const { items } = (await reply.json()) as { items: { receipt: string; level: string }[] };
  return items;
};

describe('a good rating', () => {
  it('takes 李想 two touches from the code at the window, and nothing is chosen before', async () => {
    const page = await visit(door('w.demo-centre-7', '&via=qr'));
    const sent = ratingsSent(page);
    await level(page, '非常满意').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await level(page, '非常满意').click();
    expect(sent).toEqual([]);
    await press(page, '提交评价');
    await hasReceipt(page);
    await shown(page, '谢谢你说出来').waitFor();
    expect(await textOf(page)).toMatch(/HB \d{4} \d{4}/);
    expect(sent).toMatchObject([{ level: 'very-satisfied', channel: 'qr-code', contact: null, tags: [] }]);
    expect(await page.getByRole('list').count()).toBe(0);
  });

  it.each(['非常满意', '满意', '基本满意', '不满意', '非常不满意'])(
    'is no easier to give than any other: %s is handed in by the same two, and a reason where it is poor',
    async (name) => {
      const page = await visit(door('w.demo-centre-8'));
      await level(page, name).click();
      if (name.includes('不满意')) await page.getByRole('checkbox').first().click();
      await press(page, '提交评价');
      await hasReceipt(page);
      expect(await page.getByText(/确定吗/).count()).toBe(0);
    },
  );
});

describe('a poor rating', () => {
  it('says what is missing, one thing at a time, above the button and at its place', async () => {
    const page = await visit(door('w.demo-centre-9'));
    const sent = ratingsSent(page);
    await level(page, '满意').waitFor();
    await press(page, '提交评价');
    await page.getByRole('alert').getByText('先选一档').waitFor();
    await level(page, '非常不满意').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await press(page, '提交评价');
    await page.getByRole('alert').getByText('说说原因：选一条，或者写一句').waitFor();
    await fill(page.getByLabel('多说两句'), '拖了三周');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(sent).toEqual([]);
    await press(page, '提交评价');
    await hasReceipt(page);
  });

  it('is given by 赵明 with a tag, words and his number, and says who sees what as he chooses', async () => {
    const page = await visit(door('w.demo-centre-12'));
    const sent = ratingsSent(page);
    await level(page, '不满意').click();
    await tag(page, '等太久').click();
    await press(page, '官方说法');
    await shown(page, '209 未在承诺时间内办结').waitFor();
    await fill(page.getByLabel('多说两句'), '取号后等了 50 分钟，前面只开了一个窗口。');
    await press(page, '照片、留名');
    await shown(page, '不满意 · 等太久').waitFor();
    await shown(page, '被评价的窗口看不到你的姓名和电话。').waitFor();
    await page.getByRole('radio', { name: /^留名/ }).click();
    await fill(page.getByLabel('回电话打哪个号'), '1380000063');
    await press(page, '提交评价');
    await page.getByRole('alert').getByText('少了一位，手机号是 11 位').waitFor();
    await fill(page.getByLabel('回电话打哪个号'), '138 0000 0638');
    await press(page, '提交评价');
    await hasReceipt(page);
    await shown(page, /前给你回电话。没做到就亮红灯/).waitFor();
    await shown(page, '留了，只有回访的人能看到').waitFor();
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      '收到',
      '派单',
      '回访',
      '整改',
      '复核',
    ]);
    expect(sent).toMatchObject([
      { channel: 'web', level: 'dissatisfied', tags: ['209'], contact: { phone: '13800000638', name: '' } },
    ]);
  });

  it('warns of personal data in the words, and leads back from the second step to the first', async () => {
    const page = await visit(door('w.demo-centre-10'));
    await level(page, '不满意').click();
    await fill(page.getByLabel('多说两句'), '打 13800138000 没人接');
    await shown(page, /电话/).first().waitFor();
    await press(page, '照片、留名');
    await page.getByRole('heading', { name: '要不要留名' }).waitFor();
    await press(page, '改评价');
    await expect.poll(() => level(page, '不满意').getAttribute('aria-checked')).toBe('true');
    expect(await page.getByLabel('多说两句').inputValue()).toBe('打 13800138000 没人接');
  });
});

describe('what is not finished', () => {
  it('is there again when the page is opened anew, and gone after the receipt', async () => {
    const page = await visit(door('w.demo-centre-11'));
    await level(page, '基本满意').click();
    await tag(page, '按时办完').click();
    await fill(page.getByLabel('多说两句'), '还行');
    await page.reload();
    await expect.poll(() => level(page, '基本满意').getAttribute('aria-checked')).toBe('true');
    expect(await page.getByLabel('多说两句').inputValue()).toBe('还行');
    expect(await tag(page, '按时办完').getAttribute('aria-checked')).toBe('true');
    await press(page, '提交评价');
    await hasReceipt(page);
    expect(await kept(page, 'rating-drafts')).toEqual({});
  });

  it('is left by 不评了 without a trace', async () => {
    const page = await visit(door('w.demo-centre-11'));
    const sent = ratingsSent(page);
    await level(page, '不满意').click();
    await press(page, '不评了');
    await page.getByRole('heading', { name: '要办什么事？' }).waitFor();
    expect(await kept(page, 'rating-drafts')).toEqual({});
    expect(sent).toEqual([]);
  });
});

describe('without a network', () => {
  it('陈默’s rating waits on the phone without a number, and is taken once when the network is back', async () => {
    const page = await visit(door('i.P0201@demo-approval'));
    await level(page, '满意').click();
    await page.context().setOffline(true);
    await press(page, '提交评价');
    await page.getByRole('heading', { name: '还没发出去，存在这台手机上' }).waitFor();
    expect(await textOf(page)).not.toMatch(/HB \d{4}/);
    expect(await saidOf('P0201')).toEqual([]);
    await page.context().setOffline(false);
    await hasReceipt(page);
    const [said, ...more] = await saidOf('P0201');
    expect(more).toEqual([]);
    expect(await textOf(page)).toContain(said!.receipt.replace(/^HB(\d{4})(\d+)$/, 'HB $1 $2'));
  });

  it('is one rating also where the first answer was lost on its way', async () => {
    const page = await visit(door('i.P0202@demo-approval'));
    await page.route('**/api/ratings', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await level(page, '满意').click();
    await press(page, '提交评价');
    await page.getByRole('heading', { name: '还没发出去，存在这台手机上' }).waitFor();
    expect(await saidOf('P0202')).toHaveLength(1);
    await page.unroute('**/api/ratings');
    await press(page, '现在再发一次');
    await hasReceipt(page);
    expect(await saidOf('P0202')).toHaveLength(1);
  });

  it('opens the form that was never seen, and sends what was said there as the app is opened again', async () => {
    const page = await visit('/pages/ratings/index');
    await settled(page);
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(door('w.demo-centre-13'));
    await page.getByRole('status').filter({ hasText: '没连上' }).waitFor();
    await level(page, '满意').click();
    await press(page, '提交评价');
    await page.getByRole('heading', { name: '还没发出去，存在这台手机上' }).waitFor();
    await page.unroute('**/api/**');
    await page.goto('/pages/ratings/index');
    await page.getByRole('link', { name: /好办区政务服务中心/ }).waitFor();
    expect(await kept(page, 'outbox')).toEqual([]);
  });

  it('a rating that is refused later says why, and its words are still there to be mended', async () => {
    const page = await visit(door('w.demo-centre-14'));
    await level(page, '不满意').click();
    await fill(page.getByLabel('多说两句'), '没人管');
    await page.context().setOffline(true);
    await press(page, '提交评价');
    await page.getByRole('heading', { name: '还没发出去，存在这台手机上' }).waitFor();
    await page.route('**/api/ratings', (route) =>
      route.fulfill({
        status: 429,
        json: { reason: 'rated-enough', sentence: '今天评够次数了，明天再来。', requestId: 'r-1' },
      }),
    );
    await page.context().setOffline(false);
    const alert = page.getByRole('alert');
    await alert.getByText('今天评够次数了，明天再来。').waitFor();
    await alert.getByText('编号 r-1').waitFor();
    await page.unroute('**/api/ratings');
    await page.getByRole('link', { name: '改一改再交' }).click();
    await expect.poll(() => page.getByLabel('多说两句').inputValue()).toBe('没人管');
    await press(page, '提交评价');
    await hasReceipt(page);
  });
});
