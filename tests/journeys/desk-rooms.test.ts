import { describe, expect, inject, it } from 'vitest';
import { spokenReceipt } from '#rules/receipt';
import { publicly, rate } from './staff.ts';
import { settled, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const wide = { viewport: { width: 1280, height: 800 } };

describe('a guide that a poor rating speaks of', () => {
  it('leads whoever is signed in to what is said of it, and from there to the section', async () => {
    const { receipt } = await rate({ door: 'i.P1103@demo-approval', tags: ['208'] });
    const page = await visit('/pages/guide/index?code=P1103', { as: 'linxiao' });
    await page.getByRole('link', { name: '差评怎么说这份指南' }).click();
    await page.getByRole('heading', { name: '差评怎么说这份指南' }).waitFor();
    await page.getByText('说的是“申请材料”').waitFor();
    await page.getByRole('link', { name: spokenReceipt(receipt) }).waitFor();
    await page.getByRole('link', { name: '看指南这一段' }).first().click();
    const section = page.locator('#materials:visible');
    await expect.poll(() => section.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200);
  });

  it('says nothing of the desk to anybody else', async () => {
    const page = await visit('/pages/guide/index?code=P1103');
    await settled(page);
    expect(await page.getByRole('link', { name: '差评怎么说这份指南' }).count()).toBe(0);
  });
});

describe('the words of a rating', () => {
  it('are looked at before they are public: passages may be hidden, nothing may be rewritten', async () => {
    const { receipt } = await rate({ comment: '找王建国办的，电话 13912345678，等了一天。' });
    const page = await visit('/staff/comments/index', wide);
    const card = page.getByRole('region', { name: spokenReceipt(receipt) });
    // Others' words may wait before these: the oldest come first.
    const more = page.getByRole('button', { name: '再看后面的' });
    await card.or(more).first().waitFor();
    while (!(await card.count())) {
      await more.click();
      await settled(page);
    }
    await card.getByText('像是有电话号码').waitFor();
    const words = card.getByLabel(/这样公开/);
    await fill(words, '办得很好。');
    await card.getByRole('button', { name: '公开', exact: true }).click();
    await card.getByText('只能遮住几处，不能改写别人的话').waitFor();
    const hidden = '找〔姓名已隐去〕办的，电话 〔电话号码已隐去〕，等了一天。';
    await fill(words, hidden);
    await card.getByRole('button', { name: '公开', exact: true }).click();
    await card.waitFor({ state: 'detached' });
    expect((await publicly(receipt)).rating.comment).toBe(hidden);
  });
});

describe('ratings that come in otherwise', () => {
  it('are taken down with the citizen’s words, a reason with a poor one', async () => {
    const page = await visit('/staff/entry/index', wide);
    await page.getByRole('radio', { name: '12345 热线' }).click();
    await page.getByRole('radio', { name: '不满意', exact: true }).click();
    await page.getByRole('button', { name: '记下这条评价' }).click();
    await page.getByText('差评要选一个标签，或者写上原话').waitFor();
    await fill(page.getByLabel(/^原话/), '打了三次电话没人接。');
    await page.getByRole('button', { name: '记下这条评价' }).click();
    const done = await page.getByText(/记下了，回执号 HB/).innerText();
    const receipt = done.replace(/.*?(HB[\d ]+).*/s, '$1').replace(/ /g, '');
    expect((await publicly(receipt)).rating).toMatchObject({ level: 'dissatisfied', channel: 'hotline' });
  });

  it('are tried before they come in: each fault by its row and column, and then all of them or none', async () => {
    const page = await visit('/staff/import/index', wide);
    const table = (satisfaction: string) => ({
      name: '评价.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `服务编号,评价渠道,满意度,评价标签,文字评价,评价时间,第几次评价,评价类型,是否匿名\nF-${Date.now()},2,${satisfaction},,很快,2026-11-01 09:30:00,1,1,1\n`,
      ),
    });
    await page.getByLabel(/选一份表/).setInputFiles(table('9'));
    await page.getByRole('cell', { name: '第 1 行' }).first().waitFor();
    expect(await page.getByRole('button', { name: /^导入 / }).count()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标好错的表' }).click();
    expect((await download).suggestedFilename()).toBe('评价 标好错.csv');
    await page.getByLabel(/选一份表/).setInputFiles(table('5'));
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await page.getByText('1 行都进了').waitFor();
  });
});

describe('a code for a case', () => {
  it('is made for its step, to be scanned or sent; not for a case that is not on record', async () => {
    const page = await visit('/staff/doors/index', wide);
    await fill(page.getByLabel('办件编号'), 'NO-SUCH-CASE');
    await page.getByRole('button', { name: '发评价码' }).click();
    await page.getByText('选一下办到哪一步').waitFor();
    await page.getByRole('radio', { name: '办结' }).click();
    await page.getByRole('button', { name: '发评价码' }).click();
    await page.getByText('编号和姓名对不上').waitFor();
    await fill(page.getByLabel('办件编号'), inject('cases')[0]!.caseNumber);
    await page.getByRole('button', { name: '发评价码' }).click();
    await page.getByRole('img', { name: '二维码，扫一扫打开这一页' }).waitFor();
    const link = await page.getByText(/\/rate\/give\/index\?door=.*via=qr$/).innerText();
    await page.goto(link);
    await page.getByRole('heading', { name: '这次办得怎么样', level: 1 }).waitFor();
  });
});

describe('the code of a window', () => {
  it('fills a sheet with its name, and leads to the rating of that window', async () => {
    const page = await visit('/staff/doors/index', wide);
    await page.getByRole('tab', { name: '打印窗口的码' }).click();
    await page.getByLabel('贴在哪里').selectOption('w.demo-centre-3');
    await page.getByRole('heading', { name: '办得怎么样，说一句' }).waitFor();
    await page.getByText(/door=w\.demo-centre-3&via=qr$/).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印这一张' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: '工作台' }).isVisible()).toBe(false);
  });
});
