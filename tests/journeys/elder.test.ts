import { describe, expect, it } from 'vitest';
import { routes, settled, textOf, useVisits } from './visit.ts';

const visit = useVisits();
const elder = { preferences: { elder: true } };

/** The desk is for staff: it has one way to be shown. */
const citizens = Object.entries(routes).filter(([, path]) => !path.startsWith('/staff/'));

describe('长辈版 for 王阿姨', () => {
  it.each(citizens)('has on %s no tabs, a person to call, and 您 for her', async (name, path) => {
    const page = await visit(path, elder);
    await settled(page);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('link', { name: /12345|问人/ }).count()).toBeGreaterThan(0);
    expect((await textOf(page)).replace(/“[^”]*”/g, '')).not.toContain('你');
    if (name !== 'home') await page.getByRole('button', { name: /^(返回|首页)$/ }).waitFor();
  });

  it('asks her on the front page for one of three things, or what she looks for, or a call', async () => {
    const page = await visit('/', elder);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: '打字找' }).waitFor();
    await main.getByRole('link', { name: '打 12345 问人' }).waitFor();
    for (const choice of ['退休、养老', '看病、医保', '找人帮我办']) {
      const { height } = (await main.getByRole('link', { name: choice }).boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(60);
    }
  });

  it('leads her to a guide and back by the word, and home where there is nothing to go back to', async () => {
    const page = await visit('/', elder);
    await page.getByRole('link', { name: '退休、养老' }).click();
    await page.getByRole('heading', { name: '退休', level: 1 }).waitFor();
    await settled(page);
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('heading', { name: '退休', level: 1 }).waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('heading', { name: '我的', level: 1 }).waitFor();
    await page.getByRole('button', { name: '首页' }).click();
    await page.getByRole('heading', { name: '您要办什么事？' }).waitFor();
  });

  it('finds somebody who helps: two numbers and a window, with what is invented marked', async () => {
    const page = await visit('/', elder);
    await page.getByRole('link', { name: '找人帮我办' }).click();
    await page.getByRole('heading', { name: '到窗口去' }).waitFor();
    await page.getByRole('main').getByText('几点开').waitFor();
    expect(await textOf(page)).toMatch(/好办区行政审批服务局\s*演示/);
  });

  it('reaches the tabs that were open before it was chosen', async () => {
    const page = await visit(routes.ratings);
    await settled(page);
    await page.getByRole('navigation').getByRole('link', { name: '我的' }).click();
    await page.getByRole('switch', { name: /长辈版/ }).click();
    await page.getByRole('switch', { checked: true }).waitFor();
    await page.getByRole('button', { name: '首页' }).click();
    await page.getByRole('link', { name: '按类别翻' }).click();
    await page.getByRole('heading', { name: '办事', level: 1 }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});
