import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, shown, textOf, useVisits } from './visit.ts';
import { fill, focus } from '../typed.ts';

const visit = useVisits();

const page = '/pages/cross-region/index';
const side = (on: Page, name: '我人在' | '办哪里的事') =>
  on.getByRole('button', { name: new RegExp(`^${name}`) });
const choose = (on: Page, name: string) => on.getByRole('main').getByRole('button', { name, exact: true });
const query = (on: Page) => new URL(on.url()).search;

describe('two places', () => {
  it('are chosen by 陈默 step by step, and the address says which', async () => {
    const on = await visit(page, { preferences: { region: '610114' } });
    await side(on, '我人在').click();
    await choose(on, '贵州').click();
    await choose(on, '安顺').click();
    await choose(on, '安顺全市').click();
    await shown(on, '两地说好了通办').waitFor();
    await shown(on, '已实现阎良与贵州安顺、山东惠民“跨省通办”').waitFor();
    await shown(on, /^2021 年的报告/)
      .first()
      .waitFor();
    expect(query(on)).toBe('?from=520400&to=610114');
  });

  it('are swapped by one press, and are the same for whoever opens the address', async () => {
    const on = await visit(`${page}?from=demo-far&to=demo`);
    await shown(on, '两地已签通办，6 件事不用赶回来').waitFor();
    await on.getByRole('button', { name: '两处对换' }).click();
    await shown(on, '两地已签通办，3 件事不用赶回来').waitFor();
    expect(query(on)).toBe('?from=demo&to=demo-far');
    await on.reload();
    await shown(on, '两地已签通办，3 件事不用赶回来').waitFor();
    expect(await side(on, '我人在').innerText()).toContain('好办区');
  });

  it('are found by name or by the first letters, and those chosen last come first', async () => {
    const on = await visit(`${page}?to=demo`);
    await side(on, '我人在').click();
    await fill(on.getByRole('searchbox', { name: '找地方' }), 'qd');
    await on.getByRole('button', { name: /^山东 青岛/ }).click();
    await side(on, '办哪里的事').click();
    await shown(on, '最近选过').waitFor();
    await choose(on, '山东 青岛').click();
    await on.getByRole('heading', { name: '两处是同一个地方' }).waitFor();
    await side(on, '我人在').click();
    await fill(on.getByRole('searchbox', { name: '找地方' }), '恐龙');
    await on.getByRole('status').filter({ hasText: '没找到“恐龙”' }).waitFor();
  });

  it('are chosen with the keyboard alone', async () => {
    const on = await visit(`${page}?to=610114`);
    await settled(on);
    await side(on, '我人在').press('Enter');
    const box = on.getByRole('searchbox', { name: '找地方' });
    await focus(box);
    await on.keyboard.type('临渭');
    await on.getByRole('button', { name: /临渭/ }).waitFor();
    await focus(box);
    await on.keyboard.press('Tab');
    await on.keyboard.press('Tab');
    await on.keyboard.press('Enter');
    await shown(on, '阎良临渭“跨市通办”').waitFor();
  });

  it('of a municipality are its districts, and the whole of it', async () => {
    const on = await visit(page);
    await side(on, '我人在').click();
    await choose(on, '北京').click();
    await choose(on, '北京全市').waitFor();
    await choose(on, '朝阳区').click();
    expect(await side(on, '我人在').innerText()).toContain('北京 朝阳区');
    expect(query(on)).toContain('from=110105');
  });

  it('hold no more of the screen than there is at 360, in 长辈版 at twice the size', async () => {
    const on = await visit(`${page}?to=610114`, {
      viewport: { width: 360, height: 780 },
      preferences: { elder: true },
    });
    await side(on, '我人在').click();
    await choose(on, '贵州').click();
    await choose(on, '安顺').click();
    await on.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const wide = await on
      .locator('button:visible')
      .evaluateAll((all) =>
        all
          .filter(
            (one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1,
          )
          .map((one) => one.textContent),
      );
    expect(wide).toEqual([]);
  });
});

describe('what two places have agreed', () => {
  it('leads to one item with its window, its clocks and whom to call, and on to the guide', async () => {
    const on = await visit(`${page}?from=demo-far&to=demo`);
    for (const mode of ['全程网办', '异地代收代办', '多地联办'])
      await on.getByRole('main').getByText(mode, { exact: true }).waitFor();
    await on.getByRole('link', { name: /^公共场所卫生许可/ }).click();
    await on.getByRole('heading', { name: '公共场所卫生许可', level: 1 }).waitFor();
    const text = await textOf(on);
    for (const told of [
      '人在远桥区，办好办区的事',
      '跨域通办窗口（演示）',
      '收件的一方付',
      '到 2027 年 12 月 31 日',
    ])
      expect(text).toContain(told);
    await on.getByRole('link', { name: /^000-0000 0003 演示/ }).waitFor();
    await on.getByRole('link', { name: '看这件事的办事指南' }).click();
    await on.getByRole('heading', { name: '公共场所卫生许可（新办）', level: 1 }).waitFor();
  });

  it('reads 问窗口 where nobody has stated it', async () => {
    const on = await visit('/pages/cross-region/item/index?id=demo-far-sign');
    await settled(on);
    const text = await textOf(on);
    for (const label of ['邮费', '结果', '核对', '近一年']) expect(text).toContain(`${label}\n问窗口`);
  });

  it('is said not to be there where no report speaks of it, with a phone and the national platform', async () => {
    const on = await visit(`${page}?from=110101&to=610114`);
    await on.getByRole('heading', { name: '两地还没签，或者没公布' }).waitFor();
    await on.getByRole('link', { name: /打 12345 问/ }).waitFor();
    const platform = on.getByRole('link', { name: /国家政务服务平台/ });
    expect(await platform.getAttribute('href')).toBe('https://gjzwfw.www.gov.cn/');
  });

  it('is set apart where it was made by the city and nobody says that it reaches the district', async () => {
    const on = await visit(`${page}?from=520402&to=610114`);
    await on.getByRole('heading', { name: '两地还没签，或者没公布' }).waitFor();
    await on.getByRole('heading', { name: '沾边的协议' }).waitFor();
    await shown(on, '管不管这里没写明').waitFor();
  });

  it('says of an alliance who leads it, and that its members were not published', async () => {
    const on = await visit(`${page}?to=371002`);
    await on.getByRole('heading', { name: '环翠区和哪里说好了' }).waitFor();
    await shown(on, '“环快办”跨域通办合作联盟 · 跨域通办联盟').waitFor();
    await shown(on, '写明的有：威海 环翠区（牵头）').waitFor();
    await shown(on, '别的成员没公布').first().waitFor();
    await shown(on, '445 个地区').first().waitFor();
  });

  it('is refused with a sentence for a place that is not on record', async () => {
    const on = await visit(`${page}?from=999999&to=610114`);
    await on.getByRole('alert').getByText('没有这个地区的记录。').waitFor();
    await on.goto('/pages/cross-region/item/index?id=no-such-item');
    await on.getByRole('alert').getByText('没有这件通办的事').waitFor();
  });
});

describe('from a guide', () => {
  it('李想 sees first what the two places say of this matter', async () => {
    const on = await visit(`${page}?guide=B0104&from=demo-far&to=demo`);
    await shown(on, '这件事两地说好了').waitFor();
    expect(await on.getByRole('link', { name: /^个体工商户设立登记/ }).count()).toBe(1);
    await on.goto(`${page}?guide=P0301&from=demo-far&to=demo`);
    await shown(on, '两地有协议，没点名这件事').waitFor();
  });
});

describe('the national list', () => {
  it('is narrowed by what is typed and by whom it serves, and never called whole', async () => {
    const on = await visit(page);
    await shown(on, '清单一共 140 项，我们对到 90 项').waitFor();
    await shown(on, '96 项').first().waitFor();
    await on.getByRole('button', { name: '看全部 96 项' }).click();
    expect(await on.getByText(/^办法：问窗口/).count()).toBe(96);
    await on.getByRole('tab', { name: '企业' }).click();
    await fill(on.getByRole('searchbox', { name: '在清单里找' }), '公积金');
    await on
      .getByRole('status')
      .filter({ hasText: /^[1-9] 项$/ })
      .waitFor();
    await fill(on.getByRole('searchbox', { name: '在清单里找' }), '恐龙');
    await shown(on, '对到的行里没有这几个字').waitFor();
  });
});
