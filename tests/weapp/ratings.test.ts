import { describe, expect, inject, it } from 'vitest';
import { take } from './take.ts';

let codes = 0;
/** A phone whose WeChat gives a login code, of somebody else each time, as its double wants it: person:nth. */
const takeSignedIn = async (route: string) => {
  const phone = await take(route);
  await phone.answer('login', { code: `rater${(codes += 1)}:1` });
  return phone;
};

const give = 'rate/give/index';
const receipt = 'rate/receipt/index';

describe('rating in WeChat', () => {
  it('takes 李想 two touches from the mini-program code at the window, and keeps the receipt', async () => {
    const phone = await takeSignedIn(`${give}?scene=w.demo-centre-7`);
    await phone.see('7 号窗口');
    await phone.tap('非常满意');
    await phone.tap('提交评价');
    await phone.arrive(receipt);
    await phone.see('谢谢你说出来');
    expect(await phone.text()).toMatch(/HB \d{4} \d{4}/);
    await phone.tap('复制');
    await expect
      .poll(() => phone.calls('setClipboardData'))
      .toMatchObject([{ data: expect.stringMatching(/^好办评价回执 HB \d{4} \d+，查询码 \w{4} \w{4}$/) }]);
    await phone.open('pages/mine/index');
    await phone.tap('评价回执');
    await phone.arrive('mine/receipts/index');
    await phone.see('非常满意');
  });

  it('takes a poor one with a tag, words and a number, and shows 赵明 what becomes of it', async () => {
    const phone = await takeSignedIn(`${give}?door=w.demo-centre-12`);
    await phone.tap('不满意');
    await phone.tap('提交评价');
    await phone.see('说说原因：选一条，或者写一句');
    await phone.tap('等太久');
    await phone.screen.locator('wx-textarea textarea').filter({ visible: true }).fill('等了 50 分钟');
    await phone.tap('照片、留名');
    await phone.see('要不要留名');
    await phone.see('不满意 · 等太久');
    await phone.tap('留名');
    await phone.screen
      .locator('[aria-label=回电话打哪个号] input')
      .filter({ visible: true })
      .fill('1380000063');
    await phone.tap('提交评价');
    await phone.see('少了一位，手机号是 11 位');
    await phone.screen
      .locator('[aria-label=回电话打哪个号] input')
      .filter({ visible: true })
      .fill('13800000638');
    await phone.tap('提交评价');
    await phone.arrive(receipt);
    await phone.see('留了，只有回访的人能看到');
    await phone.tap('看处理进度');
    await phone.arrive('rate/progress/index');
    await phone.see('收到了，正在派人核实。');
    await phone.tap('补充情况');
    await phone.screen.locator('wx-textarea textarea').filter({ visible: true }).last().fill('下午也一样');
    await phone.tap('交上去');
    await phone.see('补充情况：下午也一样');
  });

  it('leads from the step back of the form to the first, with what was said there', async () => {
    const phone = await takeSignedIn(`${give}?door=w.demo-centre-12`);
    await phone.tap('满意');
    await phone.tap('照片、留名');
    await phone.see('要不要留名');
    await phone.page.locator('header[data-back=true]:visible').tap({ position: { x: 16, y: 42 } });
    await phone.see('多说两句');
    const chosen = phone.screen.locator('[aria-role=radio][aria-checked=true]').filter({ visible: true });
    expect(await chosen.innerText()).toContain('满意');
  });

  it('keeps without a network what 陈默 said, and sends it once when he is back', async () => {
    const phone = await takeSignedIn(`${give}?door=i.P0203@demo-approval`);
    await phone.see('好办区行政审批服务局');
    await phone.tap('满意');
    await phone.offline(true);
    await phone.tap('提交评价');
    await phone.arrive(receipt);
    await phone.see('还没发出去，存在这台手机上');
    await phone.offline(false);
    // The network's return may have sent it already: then there is nothing to tap.
    await phone.tap('现在再发一次').catch(() => undefined);
    await phone.see('谢谢你说出来');
    const reply = await fetch(`${inject('site')}/api/ratings?item=P0203&limit=20`);
    expect((await reply.json()) as { items: unknown[] }).toMatchObject({ items: [{ level: 'satisfied' }] });
  });

  it('reads the code at a window by the scanner, and says of any other that it is none', async () => {
    const phone = await take('pages/ratings/index');
    await phone.answer('scanCode', { result: 'https://example.com/', scanType: 'QR_CODE' });
    await phone.tap('扫码评');
    await phone.arrive(give);
    await phone.see('没有评价码');
    await phone.open('pages/ratings/index');
    await phone.answer('scanCode', {
      result: `${inject('site')}/rate/give/index?door=w.demo-centre-3&via=qr`,
      scanType: 'QR_CODE',
    });
    await phone.tap('扫码评');
    await phone.arrive(give);
    await phone.see('3 号窗口');
  });

  it('finds a case by number and name, and offers what is left of it on the tab', async () => {
    const [, { caseNumber, applicant } = { caseNumber: '', applicant: '' }] = inject('cases');
    const phone = await takeSignedIn('rate/case/index');
    const field = (name: string) =>
      phone.screen.locator(`[aria-label="${name}"] input`).filter({ visible: true });
    await field('办件编号').fill(caseNumber);
    await field('办件人姓名，或单位名称').fill(applicant);
    await phone.tap('找这件事');
    await phone.see('居民身份证补领');
    await phone.open('pages/ratings/index');
    await phone.see('等你说一句');
    await phone.tap('去评价');
    await phone.arrive(give);
    await phone.see('居民身份证补领');
  });
});
