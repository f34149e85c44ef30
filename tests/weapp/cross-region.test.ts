import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

describe('cross-region in WeChat', () => {
  it('shows 陈默 what two places have agreed, both ways, and one item whole', async () => {
    const phone = await take('pages/cross-region/index');
    await phone.see('好办区和哪里说好了');
    await phone.tap('我人在');
    await phone.see('你人在哪里');
    const field = phone.screen.locator('wx-input input').filter({ visible: true });
    await field.fill('yqq');
    await phone.tap('远桥区');
    await phone.see('两地已签通办，6 件事不用赶回来');
    await phone.screen.locator('[aria-label=两处对换]').filter({ visible: true }).tap();
    await phone.see('两地已签通办，3 件事不用赶回来');
    await phone.tap('居民身份证补领');
    await phone.arrive('pages/cross-region/item/index');
    await phone.see('材料交给好办区窗口，它寄到远桥区');
    await phone.see('从哪天算');
    await phone.tap('国家政务服务平台');
    await expect
      .poll(() => phone.calls('setClipboardData'))
      .toMatchObject([{ data: 'https://gjzwfw.www.gov.cn/' }]);
  });

  it('changes the district, and with it the phone and the agreements', async () => {
    const phone = await take();
    await phone.see('打 000-0000 0001 问');
    await phone.see('演示号码，打不通');
    await phone.tap('好办区');
    await phone.arrive('pages/regions/index');
    await phone.tap('西安市阎良区行政审批服务局');
    await phone.arrive('pages/home/index');
    await phone.see('阎良区');
    expect(await phone.text()).not.toContain('000-0000');
    await phone.tap('人在外地，也能办');
    await phone.see('贵州安顺');
  });
});
