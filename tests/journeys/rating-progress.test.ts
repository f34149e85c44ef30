import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { shown, textOf, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();
const words = '取号后等了 50 分钟';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const stops = (page: Page) => page.getByRole('main').getByRole('listitem');

/** A poor rating just given: the page of its receipt, the number and the code. */
const givePoor = async () => {
  const page = await visit('/rate/give/index?door=w.demo-centre-12');
  await page.getByRole('radio', { name: '不满意', exact: true }).click();
  await page.getByRole('checkbox', { name: '等太久', exact: true }).click();
  await fill(page.getByLabel('多说两句'), words);
  await press(page, '提交评价');
  await page.getByRole('heading', { name: '评价收到了', level: 1 }).waitFor();
  const text = await textOf(page);
  const number = /HB \d{4} \d{4,}/.exec(text)?.[0] ?? '';
  const code = /查询码\s+(\w{4} \w{4})/.exec(text)?.[1] ?? '';
  expect([number, code]).not.toContain('');
  return { page, number, code };
};

const post = async (path: string, sent: object, token?: string) => {
  const reply = await fetch(`${inject('site')}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(sent),
  });
  expect([path, reply.status]).toEqual([path, 200]);
  return reply.json() as Promise<{ token: string }>;
};

/** 林晓 at the desk takes one step after another. */
const handle = async (number: string, ...steps: object[]) => {
  const { email, password } = inject('accounts').find(({ person }) => person === 'linxiao')!;
  const { token } = await post('/sessions/staff', { email, password });
  const receipt = number.replace(/ /g, '');
  for (const step of steps)
    await post(`/desk/rectifications/${receipt}/steps`, { id: crypto.randomUUID(), ...step }, token);
};

const untilRectified = [
  { act: 'dispatch', department: '综合窗口科' },
  { act: 'uphold', words: '当天只开了一个窗口' },
  { act: 'follow-up', outcome: 'no-contact', privateWords: '没留电话' },
  { act: 'rectify', remedy: 'immediate', words: '中午加开 2 个窗口' },
];

describe('a poor rating is followed', () => {
  it('by 赵明 on his phone: what is under way, what was said, and what he adds', async () => {
    const { page, number } = await givePoor();
    await page.getByRole('link', { name: '看处理进度' }).click();
    await shown(page, '收到了，正在派人核实。').waitFor();
    await shown(page, words).waitFor();
    expect(await stops(page).count()).toBe(5);
    await handle(number, ...untilRectified.slice(0, 3));
    await page.reload();
    await shown(page, '给了综合窗口科，不由被评价的窗口自己处理').waitFor();
    await shown(page, /当天只开了一个窗口/).waitFor();
    await press(page, '记得不对？');
    await fill(page.getByRole('dialog').getByLabel('补充情况'), '下午也一样');
    await press(page, '交上去');
    await shown(page, /补充情况：下午也一样/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('and has the last say: not satisfied has it done once more, satisfied closes it', async () => {
    const { page, number } = await givePoor();
    await handle(number, ...untilRectified);
    await page.getByRole('link', { name: '看处理进度' }).click();
    await page.getByRole('heading', { name: '改好了没有' }).waitFor();
    const [yes, no] = await Promise.all(
      ['满意，办结', '不满意，再改'].map(async (name) => {
        const way = page.getByRole('button', { name });
        const { width, height } = (await way.boundingBox())!;
        const paint = await way.evaluate((one) => getComputedStyle(one).background);
        return { size: [Math.round(width), Math.round(height)], paint };
      }),
    );
    expect(no).toEqual(yes);
    await press(page, '不满意，再改');
    await shown(page, '你不满意，正在再改。').waitFor();
    await handle(number, { act: 'rectify', remedy: 'immediate', words: '下午也加开' });
    await page.reload();
    await press(page, '满意，办结');
    await shown(page, /评价的人满意/).waitFor();
    expect(await stops(page).allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('再改'), expect.stringContaining('再复核')]),
    );
  });

  it('by whoever has the paper: with the code the whole, without it what anybody may see', async () => {
    const { number, code } = await givePoor();
    const page = await visit('/rate/progress/index');
    await fill(page.getByLabel('回执号'), 'HB 26');
    await press(page, '看进度');
    await shown(page, '回执号是 HB 加数字，照回执再抄一遍').waitFor();
    await fill(page.getByLabel('回执号'), number.toLowerCase());
    await press(page, '看进度');
    await shown(page, '收到了，正在派人核实。').waitFor();
    expect(await page.getByRole('button', { name: '补充情况' }).count()).toBe(0);
    await press(page, '这是你的？填查询码看全部');
    await fill(page.getByLabel('查询码'), '00000000');
    await press(page, '看进度');
    await page.getByRole('alert').getByText('回执号和查询码对不上').waitFor();
    await press(page, '凭回执号查进度');
    await fill(page.getByLabel('查询码'), code);
    await press(page, '看进度');
    await shown(page, '你的原话').waitFor();
    await page.getByRole('button', { name: '补充情况' }).waitFor();
    expect(page.url()).not.toContain(code.replace(' ', ''));
  });

  it('without a network by what the phone keeps: the receipt, and that the rest is not known', async () => {
    const { page, number, code } = await givePoor();
    await page.route('**/api/receipts/**', (route) => route.abort());
    await page.getByRole('link', { name: '看处理进度' }).click();
    await shown(page, '没连上，不知道处理到哪步了').waitFor();
    expect(await textOf(page)).toContain(number);
    expect(await textOf(page)).toContain(code);
    expect(await textOf(page)).not.toContain('接下来');
    await page.unroute('**/api/receipts/**');
    await press(page, '再试一次');
    await shown(page, '收到了，正在派人核实。').waitFor();
  });

  it('is supplemented once, beside what was said first', async () => {
    const { page } = await givePoor();
    await page.getByRole('link', { name: '看处理进度' }).click();
    await press(page, '追评一次');
    await page.getByRole('radio', { name: '满意', exact: true }).click();
    await press(page, '交上去');
    await shown(page, /月 \d+ 日追评/).waitFor();
    await shown(page, '不满意 · 等太久').waitFor();
    expect(await page.getByRole('button', { name: '追评一次' }).count()).toBe(0);
  });
});

describe('what the phone keeps of a rating', () => {
  it('is listed under 我的 with its number, and clearing it says that the code is gone', async () => {
    const { page, number } = await givePoor();
    await page.goto('/pages/mine/index');
    await page.getByRole('link', { name: '评价回执 1', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(`^${number}`) }).waitFor();
    await page.goto('/mine/kept/index');
    await shown(page, '回执号和查询码。清空了，码就找不回来。').waitFor();
    await press(page, '清空：评价回执');
    await press(page, '真的清空：评价回执');
    await expect.poll(() => textOf(page)).toMatch(/评价回执\s*0 条/);
  });
});
