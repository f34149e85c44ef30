import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { routes, shown, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

/** What is published just now: others publish and withdraw meanwhile. */
const published = async () => {
  const response = await fetch(`${inject('site')}/api/guides/index`);
  return ((await response.json()) as Received<'GET /guides/index'>).items;
};

describe('from the front page to the matter', () => {
  it('王阿姨 goes home → browse → station → guide → cross-region → the form to rate by links alone', async () => {
    const page = await visit('/');
    await page.getByRole('navigation').getByRole('link', { name: '办事' }).click();
    await page.getByRole('heading', { name: '办事', level: 1 }).waitFor();
    await page.getByRole('link', { name: /^证件和其他/ }).click();
    await page.getByRole('heading', { name: '证件和其他' }).waitFor();
    await page.getByRole('link', { name: /^居民身份证补领/ }).click();
    await page.getByRole('heading', { name: '居民身份证补领', level: 1 }).waitFor();
    await page.getByRole('heading', { name: '要带的材料' }).waitFor();
    await page.getByRole('link', { name: /人在外地/ }).click();
    await page.getByRole('heading', { name: '国家清单里怎么说' }).waitFor();
    expect(new URL(page.url()).search).toBe('?guide=P1103');
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('link', { name: /^办过？说说怎么样/ }).click();
    await page.getByRole('radiogroup', { name: '这次办得怎么样' }).waitFor();
    expect(new URL(page.url()).searchParams.get('door')).toBe('i.P1103@demo-approval');
  });

  it('陈默, away from home, sees where a matter is handled across regions and whom to ask first', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /人在外地，也能办/ }).click();
    await fill(page.getByRole('searchbox', { name: '在清单里找' }), '失业');
    await page
      .getByRole('link', { name: /^失业登记/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '失业登记', level: 1 }).waitFor();
    await page.getByRole('link', { name: /人在外地/ }).click();
    await page.getByRole('heading', { name: '国家清单里怎么说' }).waitFor();
    await shown(page, '清单点名不等于窗口已经开了').waitFor();
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
  });

  it('李想, opening a restaurant, sees what several places join under one theme and opens a part of it', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /^开办餐饮店/ }).click();
    await shown(page, '不是本区的规定').waitFor();
    const part = page.getByRole('link', { name: /^食品经营许可/ }).first();
    await part.click();
    await page.getByRole('heading', { name: '要带的材料' }).waitFor();
    expect(page.url()).toContain('/pages/guide/index?code=B');
  });

  it('李想 turns from matters of a person to those of a business', async () => {
    const page = await visit(routes.browse);
    await page.getByRole('tab', { name: '开店办企业' }).click();
    await page.getByRole('link', { name: /^食品餐饮/ }).waitFor();
    expect(await page.getByRole('link', { name: /^婚育/ }).count()).toBe(0);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('开店办企业');
  });
});

describe('turning the pages', () => {
  it('李想 finds what a department may be in charge of, also where another may be', async () => {
    const page = await visit(routes.browse);
    await page.getByRole('tab', { name: '部门' }).click();
    const names = page.getByRole('main').getByRole('link');
    await page.getByRole('link', { name: /^民政/ }).click();
    await page.getByRole('heading', { name: '民政', level: 1 }).waitFor();
    await shown(page, '找到 20 件事').waitFor();
    await page.getByRole('link', { name: /^内地居民结婚登记/ }).waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('部门');
    expect(await names.count()).toBe(1 + 38);
  });

  it('王阿姨 finds what can be done nearby, and is told of how many that is known', async () => {
    const page = await visit(routes.browse);
    await page.getByRole('tab', { name: '办法' }).click();
    const guides = await published();
    const stated = guides.filter(({ ways }) => ways.length).length;
    await shown(page, `${guides.length} 件事里，${stated} 件有公布的办法`).waitFor();
    await shown(page, '马上办、自助办，还没看到哪件事公布过').waitFor();
    expect(await page.getByRole('link', { name: /^(马上办|自助办)/ }).count()).toBe(0);
    await page.getByRole('link', { name: /^就近办/ }).click();
    await page.getByRole('heading', { name: '就近办', level: 1 }).waitFor();
    const nearby = guides.filter(({ ways }) => ways.includes('nearby')).length;
    await shown(page, `找到 ${nearby} 件事`).waitFor();
  });

  it('陈默 narrows a station down to what he can do online', async () => {
    const page = await visit('/pages/search/index?stage=birth');
    await shown(page, '找到 6 件事').waitFor();
    const online = page.getByRole('radio', { name: '网上办' });
    await online.click();
    await shown(page, /^找到 [1-5] 件事，只列公布过的/).waitFor();
    expect(await online.getAttribute('aria-checked')).toBe('true');
    await page.getByRole('radio', { name: '全部' }).click();
    await shown(page, '找到 6 件事').waitFor();
  });

  it('shows a long list a part at a time, and all of it to who asks', async () => {
    const page = await visit(`/pages/search/index?department=${encodeURIComponent('行政审批')}`);
    const guides = page.getByRole('main').getByRole('link');
    const found = await shown(page, /^找到 \d+ 件事/).innerText();
    const all = Number(/\d+/.exec(found)?.[0]);
    expect(await guides.count()).toBe(20);
    await page.getByRole('button', { name: '再看 50 件' }).click();
    expect(await guides.count()).toBe(70);
    await page.getByRole('button', { name: `再看 ${all - 70} 件` }).click();
    expect(await guides.count()).toBe(all);
    expect(await page.getByRole('button', { name: /再看/ }).count()).toBe(0);
  });

  it('lists nothing for a department that there is not', async () => {
    const page = await visit('/pages/search/index?department=%E6%B2%A1%E6%9C%89');
    await shown(page, '找到 0 件事').waitFor();
  });
});
