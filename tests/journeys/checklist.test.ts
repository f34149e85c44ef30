import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const guide = '/pages/guide/index?code=P0608';
const form = '中国公民出入境证件申请表';

const choose = (page: Page, option: string) =>
  page.getByRole('main').getByRole('radio', { name: option, exact: true }).click();
const item = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const openList = async (page: Page) => {
  await page.getByRole('group', { name: '能做的' }).getByRole('link', { name: '我的材料单' }).click();
  await page.getByRole('heading', { name: '我的材料单', level: 1 }).waitFor();
};

/** 陈默 has said that it is his first passport and that he is grown up, and has the form ready. */
const prepared = async () => {
  const page = await visit(guide);
  await choose(page, '首次');
  await choose(page, '已满16周岁');
  await openList(page);
  await item(page, form).click();
  return page;
};

/** The link that is copied when the list is sent. */
const copyLink = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.getByRole('button', { name: '发给家人' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('img', { name: '二维码，扫一扫打开这一页' }).waitFor();
  await sheet.getByRole('button', { name: '发出去' }).click();
  await sheet.getByText('链接复制好了').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('the questions of a guide', () => {
  it('reduce the materials as 陈默 answers, fold up, and can be answered anew', async () => {
    const page = await visit(guide);
    await page.getByRole('heading', { name: '答 5 个问题，只看你要的' }).waitFor();
    await shown(page, '监护关系证明').waitFor();
    await choose(page, '首次');
    await choose(page, '已满16周岁');
    await page.getByRole('heading', { name: '答 3 个问题，只看你要的' }).waitFor();
    expect(await shown(page, '监护关系证明').count()).toBe(0);
    await page.getByRole('button', { name: /照你的回答，不用带的 \d+ 样/ }).click();
    await shown(page, '监护关系证明').waitFor();
    await page.getByRole('button', { name: '改回答：申请人满16周岁了吗？' }).click();
    await choose(page, '未满16周岁');
    await page.getByRole('heading', { name: '答 4 个问题，只看你要的' }).waitFor();
  });

  it('are four options at a time in 长辈版, which says 您', async () => {
    const page = await visit('/pages/guide/index?code=P0611', { preferences: { elder: true } });
    await page.getByRole('heading', { name: '答 7 个问题，只看您要的' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(4);
    await page.getByRole('button', { name: '还有 7 个选项' }).click();
    expect(await page.getByRole('radio').count()).toBe(11);
  });
});

describe('the checklist', () => {
  it('follows the answers, counts what is ready, and is there again without a network', async () => {
    const page = await prepared();
    await page.getByRole('heading', { name: '备好 1 样，还差 3 样' }).waitFor();
    expect(await textOf(page)).toContain('普通护照签发 · 首次 · 已满16周岁');
    await page.goto(routes.home);
    await settled(page);
    await page.context().setOffline(true);
    await page.evaluate((address) => history.pushState({}, '', address), routes.checklist);
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { name: '备好 1 样，还差 3 样' }).waitFor();
    expect(await item(page, form).getAttribute('aria-checked')).toBe('true');
    await item(page, '照片').click();
    await page.getByRole('heading', { name: '备好 2 样，还差 2 样' }).waitFor();
  });

  it('takes other answers on the spot', async () => {
    const page = await prepared();
    await page.getByRole('button', { name: '还有 1 个问题没答' }).click();
    await choose(page, '都不是');
    await page.getByRole('button', { name: '回答好了' }).click();
    await page.getByRole('button', { name: '改回答' }).waitFor();
    expect(await textOf(page)).not.toContain('看情形才带');
  });
});

describe('a list that is sent', () => {
  it('opens with answers and ticks on another phone, which takes it over only when asked to', async () => {
    const link = await copyLink(await prepared());
    expect(link).toMatch(`${inject('site')}/checklists/list/index?code=P0608&list=1`);
    expect(link.length).toBeLessThan(120);
    const page = await visit(link);
    await shown(page, '这是别人发来的材料单').waitFor();
    await page.getByRole('heading', { name: '备好 1 样，还差 3 样' }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('checklists'))).toBeNull();
    await page.getByRole('button', { name: '存成我的材料单' }).click();
    await expect.poll(() => item(page, form).getAttribute('aria-checked')).toBe('true');
  });

  it('never replaces what 王阿姨 has ticked unless she says so', async () => {
    const link = await copyLink(await prepared());
    const page = await visit(routes.checklist);
    await item(page, '照片').click();
    await page.goto(link);
    await shown(page, '你已有一份同名的').waitFor();
    await page.getByRole('button', { name: '留着我原来的' }).click();
    await page.getByRole('heading', { name: '备好 1 样，还差 2 样' }).waitFor();
    expect(await item(page, '照片').getAttribute('aria-checked')).toBe('true');
    await page.goto(link);
    await page.getByRole('button', { name: '换成这一份' }).click();
    await page.getByRole('heading', { name: '备好 1 样，还差 3 样' }).waitFor();
    expect(await item(page, '照片').getAttribute('aria-checked')).toBe('false');
  });

  it.each(['2zzzz', '1', '1zzzzyyyy', '%00', '%E0%A4%A', '%3Cscript%3E'])(
    'does no harm when somebody has tampered with it: list=%s',
    async (letters) => {
      const page = await visit(`${routes.checklist}&list=${letters}`);
      await page.getByRole('heading', { name: '备好 0 样，还差 3 样' }).waitFor();
      expect(await page.evaluate(() => localStorage.getItem('checklists'))).toBeNull();
    },
  );
});

describe('the large print', () => {
  it('is black on white, 18 pt and more, with numbers in full and a code, on paper without bars', async () => {
    const page = await prepared();
    await page.getByRole('link', { name: '打印大字版' }).click();
    await page.getByRole('heading', { name: '普通护照签发', level: 1 }).waitFor();
    await shown(page, '12345').waitFor();
    await shown(page, '000-0000 0001').waitFor();
    await page.evaluate(() => void (window.print = () => void (document.title = 'printed')));
    await page.getByRole('button', { name: '打印', exact: true }).click();
    expect(await page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = page.locator('.taro_page:visible').last();
    expect(await printed.locator('button:visible').count()).toBe(0);
    const looks = await printed
      .locator('*:visible')
      .evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .map((one) => [parseFloat(getComputedStyle(one).fontSize), getComputedStyle(one).color] as const),
      );
    expect(Math.min(...looks.map(([size]) => size))).toBeGreaterThanOrEqual(24);
    expect([...new Set(looks.map(([, color]) => color))]).toEqual(['rgb(0, 0, 0)']);
  });
});

describe('a guide', () => {
  it('is saved and let go by one press', async () => {
    const page = await visit(guide);
    const save = page.getByRole('button', { name: '收藏' });
    await save.click();
    expect(await save.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
    await save.click();
    expect(await save.getAttribute('aria-pressed')).toBe('false');
  });

  it('leads 赵明 by the keyboard to a section, says where he is, and on from there', async () => {
    const page = await visit(guide);
    const tabs = page.getByRole('navigation', { name: '这一页的各部分' });
    await tabs.getByRole('button', { name: '依据' }).press('Enter');
    await tabs.locator('[aria-current=location]', { hasText: '依据' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('看原文');
  });

  it('has one first heading, and says of 问答 that nobody published any', async () => {
    const page = await visit(guide);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['普通护照签发']);
    expect(await textOf(page)).toContain('还没有人公布过，拿不准就问窗口。');
    const tabs = page.getByRole('navigation', { name: '这一页的各部分' });
    expect(await tabs.getByRole('button').allInnerTexts()).toEqual(['概要', '材料', '步骤', '依据']);
  });

  it('shows both where two sources differ, each with who says so', async () => {
    const page = await visit(guide);
    const row = shown(page, '7 个工作日').first();
    await row.waitFor();
    expect(await textOf(page)).toMatch(/7 个工作日\s*湖南政务服务网说的\s*15 天[^]*《护照法》说的/);
  });
});
