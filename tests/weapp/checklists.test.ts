import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

describe('the checklist in WeChat', () => {
  const page = 'pages/guide/index?code=P0608';
  const form = '中国公民出入境证件申请表';

  it('asks 陈默 for his situation, leaves out what he needs not bring, and keeps what he ticks', async () => {
    const phone = await take(page);
    await phone.see('答 5 个问题，只看你要的');
    await phone.tap('首次');
    await phone.tap('已满16周岁');
    await phone.see('答 3 个问题，只看你要的');
    expect(await phone.text()).not.toContain('监护关系证明');
    await phone.tap('步骤');
    await phone.tap('我的材料单');
    await phone.arrive('checklists/list/index');
    await phone.see('备好 0 样，还差 4 样');
    await phone.tap(form);
    await phone.see('备好 1 样，还差 3 样');
    await phone.open('checklists/list/index?code=P0608');
    await phone.see('备好 1 样，还差 3 样');
    const ticked = phone.screen.locator('[aria-role=checkbox][aria-checked=true]').filter({ visible: true });
    expect(await ticked.getAttribute('aria-label')).toBe(form);
    await phone.tap('大字版');
    await phone.arrive('checklists/print/index');
    await phone.see('去之前先打电话问');
    expect(await phone.text()).not.toContain('打印');
  });

  it('sends the list by WeChat itself, and opens one that was sent', async () => {
    const phone = await take(page);
    await phone.tap('首次');
    await phone.tap('我的材料单');
    await phone.arrive('checklists/list/index');
    await phone.tap(form);
    await phone.tap('发给家人');
    await phone.see('发出去是这样');
    await phone.screen.locator('wx-button[open-type=share]').filter({ visible: true }).first().waitFor();
    const sent = await phone.share();
    expect(sent).toMatchObject({
      title: '材料单：普通护照签发',
      path: expect.stringMatching(/^\/checklists\/list\/index\?code=P0608&list=1\w{8}$/),
    });
    const other = await take(sent.path.slice(1));
    await other.see('这是别人发来的材料单');
    await other.see('备好 1 样，还差 2 样');
    await other.tap('存成我的材料单');
    await other.see('发给家人');
    await other.see('备好 1 样，还差 2 样');
  });
});
