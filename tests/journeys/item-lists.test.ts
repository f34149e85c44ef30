import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { settled, shown, textOf, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();
const wide = { viewport: { width: 1280, height: 800 } };

type List = { id: string; count: number; stated: number; of: number };
const listOf = async (id: string) => {
  const reply = await fetch(`${inject('site')}/api/item-lists`);
  return ((await reply.json()) as { items: List[] }).items.find((list) => list.id === id)!;
};

describe('the lists that are made of the guides', () => {
  it('are opened by 王阿姨: 就近办清单 says how it is made, who said nothing, and leads to a guide', async () => {
    const page = await visit('/lists/index/index');
    await page.getByRole('link', { name: /^就近办清单/ }).click();
    await page.getByRole('heading', { name: '就近办清单', level: 1 }).waitFor();
    const { count, stated, of } = await listOf('nearby');
    await shown(page, `${count} 件`).waitFor();
    const said = await textOf(page);
    expect(said).toContain(`公开的 ${of} 份指南里，${stated} 份说明了。`);
    expect(said).toContain(`${of - stated} 份没说明，不在里面，也不算不是。`);
    await page.getByRole('main').getByRole('link', { name: / · / }).first().click();
    await shown(page, '要带的材料').waitFor();
  });

  it('say of 马上办清单 that nobody has stated it of any, where nobody has', async () => {
    const page = await visit('/lists/list/index?id=immediate');
    const { count, of, stated } = await listOf('immediate');
    await shown(page, `${count} 件`).waitFor();
    expect(await textOf(page)).toContain(`${of - stated} 份没说明`);
  });

  it('are taken home as a table that has every line', async () => {
    const page = await visit('/lists/list/index?id=once');
    const link = page.getByRole('link', { name: '下载表格' });
    await link.waitFor();
    const table = await (await fetch(inject('site') + (await link.getAttribute('href')))).text();
    const { count } = await listOf('once');
    expect(table.trim().split('\r\n')).toHaveLength(count + 1);
  });

  it('are narrowed by words, and say how many are left', async () => {
    const page = await visit('/lists/list/index?id=online');
    const field = page.getByRole('searchbox', { name: '名称、俗称或者编号' });
    await fill(field, '户口');
    await field.press('Enter');
    await shown(page, /^合条件的 \d+ 件$/).waitFor();
    const names = await page.getByRole('main').getByRole('link', { name: / · / }).allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
  });

  it('are printed whole, black on white, however much of them was shown', async () => {
    const page = await visit('/lists/list/index?id=online');
    await settled(page);
    await page.evaluate(() => {
      window.print = () => void document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印这一张' }).click();
    await page.locator('body[data-printed]').waitFor();
    const { count } = await listOf('online');
    expect(await page.locator('a[href^="/pages/guide/index?code="]:visible').count()).toBe(count);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('img', { name: '二维码，扫一扫打开这一页' }).waitFor();
    expect(await textOf(page)).not.toContain('下载表格');
  });

  it('stand beside what changed, each with its day', async () => {
    const page = await visit('/lists/index/index');
    await page.getByRole('link', { name: /^调整公告/ }).click();
    await shown(page, /^新增 \d+ 件，调整 \d+ 件，取消 \d+ 件$/).waitFor();
  });
});

describe('the sheet of a guide', () => {
  it('is one page of A4 with its six elements, in large print', async () => {
    const page = await visit('/lists/sheet/index?code=P0608');
    await settled(page);
    for (const title of ['什么人能办', '带什么', '怎么办', '最长等多久', '收不收钱', '去哪儿、问谁'])
      await page.getByRole('heading', { name: title }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('the catalogue above', () => {
  it('is entered and claimed by 陈晓 with the keyboard, and the rate moves', async () => {
    const page = await visit('/staff/claims/index', { ...wide, as: 'chenxiao' });
    await fill(page.getByLabel('哪一份目录，写全称'), '上级目录 2026 年版（演示）');
    await fill(page.getByLabel('目录的行'), '90001\t劳务派遣经营许可\t人社\n90002\t海域使用审批\t自然资源');
    await page.getByRole('button', { name: '录入', exact: true }).click();
    await page.getByText('新进 2 项').waitFor();
    await page.getByText('应认领 7 项，认领了 3 项').waitFor();
    await page.getByRole('listitem', { name: '劳务派遣经营许可' }).focus();
    await page.keyboard.press('c');
    await page.getByText('应认领 7 项，认领了 4 项').waitFor();
    await page.getByRole('listitem', { name: '海域使用审批' }).focus();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByText('写一句原因').waitFor();
    await fill(page.getByLabel('为什么不适用'), '本区不靠海');
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByText('应认领 6 项，认领了 4 项').waitFor();
    await page.getByText('66.6%').waitFor();
  });

  it('shows its table and its forms to nobody who is no editor', async () => {
    const page = await visit('/staff/delegations/index', { ...wide, as: 'wumin' });
    await page.getByText('这一页给编辑用').waitFor();
    expect(await page.getByRole('button', { name: '登记一次' }).count()).toBe(0);
    const other = await visit('/staff/claims/index', { ...wide, as: 'wumin' });
    await other.getByText('这一页给编辑用').waitFor();
    expect(await other.getByRole('button', { name: '录入', exact: true }).count()).toBe(0);
  });

  it('is there for everybody, with the two numbers of the rate', async () => {
    const claimed = async () => {
      const reply = await fetch(`${inject('site')}/api/claims`);
      return ((await reply.json()) as Received<'GET /claims'>).counts;
    };
    await expect.poll(claimed).toMatchObject({ numerator: 4, denominator: 6 });
    const page = await visit('/lists/claims/index');
    await shown(page, '应认领 6 项，认领了 4 项').waitFor();
    await shown(page, '理由：本区不靠海').waitFor();
  });
});

describe('what was handed down', () => {
  it('is entered by 陈晓 and says on the guide from its day who exercises it', async () => {
    const page = await visit('/staff/delegations/index', { ...wide, as: 'chenxiao' });
    await page.getByRole('button', { name: '登记一次' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('写上文件的名字和文号').waitFor();
    await fill(page.getByLabel(/^哪件事/), 'P0608');
    await fill(page.getByLabel('给谁，或者从谁那儿收回'), '演示镇人民政府');
    await fill(page.getByLabel('从哪天起'), '2026-01-01');
    await fill(page.getByLabel('依据的文件'), '演示文件〔2026〕1 号');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('演示镇人民政府 · 镇街').waitFor();
    const guide = await visit('/pages/guide/index?code=P0608');
    await expect
      .poll(async () => {
        await guide.reload();
        await settled(guide);
        return textOf(guide);
      })
      .toContain('演示镇人民政府，2026 年 1 月 1 日起');
  });
});
