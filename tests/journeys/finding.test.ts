import { describe, expect, it } from 'vitest';
import { routes, shown, useVisits } from './visit.ts';

const visit = useVisits();

describe('from the front page to the matter', () => {
  it('王阿姨 goes home → browse → station → guide → cross-region → channels by links alone', async () => {
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
    await page.getByRole('link', { name: /去哪里评价/ }).click();
    await shown(page, '12345 热线').waitFor();
    await page.getByRole('main').getByText('意见箱', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(routes.channels);
  });

  it('陈默, away from home, sees where a matter is handled across regions and whom to ask first', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /人在外地，也能办/ }).click();
    await page.getByRole('searchbox', { name: '在清单里找' }).fill('失业');
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

describe('searching by name', () => {
  it('finds as 王阿姨 types, best first, and opens the guide', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /说大白话/ }).click();
    const field = page.getByRole('searchbox', { name: '要办什么事' });
    await field.pressSequentially('结婚登');
    await page
      .getByRole('status')
      .filter({ hasText: /^找到 \d+ 件事$/ })
      .waitFor();
    await field.pressSequentially('记');
    const best = page.getByRole('main').getByRole('link').first();
    expect(await best.innerText()).toContain('内地居民结婚登记');
    await best.click();
    await page.getByRole('heading', { name: '内地居民结婚登记', level: 1 }).waitFor();
  });

  it('says what was not found and gives two ways out', async () => {
    const page = await visit('/pages/search/index');
    await page.getByRole('searchbox').fill('恐龙化石');
    await page.getByRole('heading', { name: '没找到“恐龙化石”' }).waitFor();
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
    await page.getByRole('link', { name: '按类别翻' }).click();
    await page.getByRole('heading', { name: '办事', level: 1 }).waitFor();
  });

  it('is cleared with one press, and takes the next words', async () => {
    const page = await visit('/pages/search/index');
    const field = page.getByRole('searchbox');
    await field.fill('身份证');
    await page.getByRole('button', { name: '清空' }).click();
    expect(await field.inputValue()).toBe('');
    expect(await page.getByRole('button', { name: '清空' }).count()).toBe(0);
    await shown(page, '打几个字就行').waitFor();
    await field.fill('结婚');
    await shown(page, /^找到 \d+ 件事$/).waitFor();
  });

  it('finds the very words that the search page gives as examples', async () => {
    const page = await visit('/pages/search/index');
    const hint = await shown(page, '打几个字就行').innerText();
    const examples = [...hint.matchAll(/“(.+?)”/g)].map(([, example]) => example!);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      await page.getByRole('searchbox').fill(example);
      await shown(page, /^找到 [1-9]\d* 件事$/).waitFor();
      await page.getByRole('button', { name: '清空' }).click();
    }
  });

  it('treats full-width letters, spaces and signs as what they mean, and runs nothing that is typed', async () => {
    const page = await visit('/pages/search/index');
    await page.getByRole('searchbox').fill(' 结婚 ，登记！');
    await page.getByRole('link', { name: /^内地居民结婚登记/ }).waitFor();
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
    await page.getByRole('heading', { name: '没找到“<img src=x onerror=alert(1)>”' }).waitFor();
    await page.getByRole('searchbox').fill('？！');
    await page.getByRole('heading', { name: '没找到“？！”' }).waitFor();
  });
});
