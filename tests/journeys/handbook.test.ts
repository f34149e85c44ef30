import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const address = (stage: string) => `/handbook/index?stage=${stage}`;
const stop = (page: Page, name: string) => page.getByRole('tab', { name });
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name, level: 2 });
const toggle = (page: Page) => page.getByRole('switch', { name: /整本存在手机上/ });

const rightOf = (page: Page, name: string) =>
  stop(page, name).evaluate((one) => one.getBoundingClientRect().right);

/** How many guides the browser keeps. */
const keptGuides = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('reply:/guides/P')).length);

const listed = async () => {
  const reply = await fetch(`${inject('site')}/api/guides/index`);
  const { items } = (await reply.json()) as { items: { audience: string; lifeStage: string }[] };
  return items.filter(({ audience }) => audience === 'individual');
};

describe('the book of a life', () => {
  it('is found by 王阿姨 where she turns the pages, and opens at any stage', async () => {
    const page = await visit(routes.browse);
    await page.getByRole('link', { name: /^人生一册通/ }).click();
    await heading(page, /^出生，\d+ 件事$/).waitFor();
    await stop(page, '退休').click();
    const count = (await listed()).filter(({ lifeStage }) => lifeStage === 'retirement').length;
    await heading(page, new RegExp(`^退休，${count} 件事$`)).waitFor();
    expect(await page.getByRole('tab', { selected: true }).allInnerTexts()).toEqual(['退休']);
    expect(page.url()).toBe(inject('site') + address('retirement'));
  });

  it('is walked by 赵明 with the keyboard, and shows the stop he is on', async () => {
    const page = await visit(address('birth'));
    await stop(page, '出生').focus();
    for (let stops = 0; stops < 9; stops++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, /^身后，/).waitFor();
    await expect.poll(() => rightOf(page, '身后')).toBeLessThanOrEqual(390);
  });

  it('that was sent opens at its stage, with the stop in sight, and is the same after a guide was read', async () => {
    const page = await visit(address('passing'));
    await heading(page, /^身后，/).waitFor();
    await expect.poll(() => rightOf(page, '身后')).toBeLessThanOrEqual(390);
    await stop(page, '退休').click();
    await page.getByRole('main').getByRole('link').first().click();
    await shown(page, '要带的材料').waitFor();
    await page.goBack();
    await heading(page, /^退休，/).waitFor();
    expect(page.url()).toBe(inject('site') + address('retirement'));
  });

  it.each([
    ['travel', '出行'],
    ['retirement', '退休'],
  ])('that was sent shows the stop it opens at: %s', async (stage, name) => {
    const page = await visit(address(stage));
    await expect.poll(() => rightOf(page, name)).toBeLessThanOrEqual(390);
  });

  it.each(['', '?stage=', '?stage=nowhere'])('opens at the first stage for %j', async (query) => {
    const page = await visit(`/handbook/index${query}`);
    await heading(page, /^出生，/).waitFor();
  });

  it('says of each matter only what is known, and 问窗口 where nothing is', async () => {
    const page = await visit(address('family'));
    const row = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) }).innerText();
    await settled(page);
    expect(await row('补领婚姻登记证')).toContain('跑 1 次 · 材料 1–7 样 · 不收费 · 网上能办');
    expect(await row('生育津贴支付')).toContain('不用跑 · 材料 2 样');
    expect(await row('内地居民结婚登记')).not.toMatch(/跑|网上/);
    expect(await row('再生育审批')).toContain('问窗口');
  });

  it('keeps what 阎良 published apart from what stands in it, and names the report', async () => {
    const page = await visit(address('family'));
    await settled(page);
    const said = await textOf(page);
    expect(said).toContain('11 个阶段，129 件事。阎良区 2021 年公开的数。');
    expect(said).toContain(`好办的这一本有 11 个阶段，${(await listed()).length} 件事。`);
    expect(said).toContain('2021年度法治政府建设情况报告');
    expect(said).toContain('118 件在就近社区能办，占 91.47%');
  });

  it('is handed to the family at the stage that is open', async () => {
    const page = await visit(address('family'));
    await page.evaluate(() => {
      Object.assign(window, { sent: [] });
      navigator.share = async (data) => void (window as unknown as { sent: unknown[] }).sent.push(data);
    });
    await stop(page, '教育').click();
    await page.getByRole('button', { name: '转给家里人' }).click();
    expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([
      { title: '一册通：教育要办的事', url: inject('site') + address('education') },
    ]);
  });
});

describe('a stage on paper', () => {
  it('has the matters, the numbers to ring, the date and the sources, black on white, and no bars', async () => {
    const page = await visit(address('family'), { colorScheme: 'dark' });
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('img', { name: '二维码，扫一扫打开这一页' }).waitFor();
    const said = await textOf(page);
    for (const text of ['婚育，11 件事', '补领婚姻登记证', '打 000-0000 0001 问', '打 12345 问', '出处'])
      expect(said).toContain(text);
    expect(said).toMatch(new RegExp(`\\d{4} 年 \\d+ 月 \\d+ 日打印，网址 ${inject('site')}/handbook/index`));
    for (const text of ['人生一册通', '教育', '整本存在手机上', '转给家里人', '打印这一站'])
      expect(said).not.toContain(text);
    const inks = await page
      .getByRole('main')
      .locator('*:visible')
      .evaluateAll((all) => [
        ...new Set(
          all.filter((one) => !one.closest('[aria-hidden]')).map((one) => getComputedStyle(one).color),
        ),
      ]);
    expect(inks).toEqual(['rgb(0, 0, 0)']);
  });

  it('goes on to as many sheets as it needs', async () => {
    const page = await visit(address('social-security'));
    await settled(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  it('is printed by its button', async () => {
    const page = await visit(address('family'));
    await page.evaluate(() => {
      window.print = () => void document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印这一站' }).click();
    await page.locator('body[data-printed]').waitFor();
  });
});

describe('the whole book on the phone', () => {
  it('is kept by one press, read without a network where nothing was opened before, and forgotten by another', async () => {
    const all = (await listed()).length;
    const page = await visit(address('birth'));
    await shown(page, '现在只存看过的').waitFor();
    await toggle(page).click();
    await shown(page, /^存了 \d+ 月 \d+ 日的，\d\.\d MB$/).waitFor();
    expect(await keptGuides(page)).toBe(all);
    await page.context().setOffline(true);
    await stop(page, '身后').click();
    await page.getByRole('main').getByRole('link').first().click();
    await shown(page, '要带的材料').waitFor();
    await page.goBack();
    await toggle(page).click();
    await shown(page, '现在只存看过的').waitFor();
    await expect.poll(() => keptGuides(page)).toBe(0);
  });

  it('is kept as far as it came when the network is lost, and goes on from there', async () => {
    const page = await visit(address('birth'));
    await settled(page);
    let answered = 0;
    await page.route('**/api/guides/P*', (route) => (++answered > 30 ? route.abort() : route.continue()));
    await toggle(page).click();
    await shown(page, '没连上，存下的都在').waitFor();
    const kept = await keptGuides(page);
    expect(kept).toBeGreaterThanOrEqual(27);
    await shown(page, `存了 ${kept} / ${(await listed()).length}`).waitFor();
    await page.unroute('**/api/guides/P*');
    await page.getByRole('button', { name: '接着存' }).click();
    await shown(page, /MB$/).waitFor();
    expect(await page.getByRole('button', { name: '接着存' }).count()).toBe(0);
  });

  it('says so when it could not all be kept', async () => {
    const page = await visit(address('birth'));
    await settled(page);
    await page.evaluate(() => {
      const keep = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'reply:/guides/P0301') throw new DOMException('full', 'QuotaExceededError');
        keep.call(this, key, value);
      };
    });
    await toggle(page).click();
    await shown(page, '有的没存下').waitFor();
    await page.getByRole('button', { name: '接着存' }).waitFor();
  });

  it('that is switched off while it is fetched leaves nothing behind', async () => {
    const page = await visit(address('birth'));
    await settled(page);
    await toggle(page).click();
    await shown(page, /^存了 [1-9]\d* \/ \d+$/).waitFor();
    await toggle(page).click();
    await shown(page, '现在只存看过的').waitFor();
    await settled(page);
    await expect.poll(() => keptGuides(page)).toBe(0);
  });

  it('of an older day says that there is something newer, and takes it', async () => {
    const page = await visit(address('birth'));
    await settled(page);
    await toggle(page).click();
    await shown(page, /MB$/).waitFor();
    await page.evaluate(() => {
      const { data } = JSON.parse(localStorage.handbook);
      localStorage.handbook = JSON.stringify({ data: { ...data, whole: { ...data.whole, catalogue: 1 } } });
    });
    await page.reload();
    await shown(page, /内容有更新$/).waitFor();
    await page.getByRole('button', { name: '存新的' }).click();
    await shown(page, /MB$/).waitFor();
  });
});
