import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const search = 'pages/search/index';
const guide = 'pages/guide/index';

describe('the mini-program', () => {
  it('leads 王阿姨 home → browse → station → guide → cross-region → the form to rate', async () => {
    const phone = await take();
    await phone.see('人生每一站');
    await phone.tap('办事');
    await phone.arrive('pages/browse/index');
    await phone.tap('证件和其他');
    await phone.arrive(search);
    await phone.tap('居民身份证补领');
    await phone.arrive(guide);
    await phone.see('要带的材料');
    await phone.tap('人在外地怎么办');
    await phone.arrive('pages/cross-region/index');
    await phone.see('国家清单里怎么说');
    await phone.page.locator('header[data-back=true]:visible').tap({ position: { x: 16, y: 42 } });
    await phone.arrive(guide);
    await phone.tap('办过？说说怎么样');
    await phone.arrive('rate/give/index');
    await phone.see('居民身份证补领');
    await phone.see('非常不满意');
  });

  it('lets 陈默 read without a network what he has read once, and says what it has not', async () => {
    const phone = await take(`${search}?stage=birth`);
    await phone.tap('出生医学证明办理');
    await phone.see('要带的材料');
    await phone.open(`${search}?stage=birth`);
    await phone.see('收养登记');
    await phone.offline(true);
    await phone.tap('出生医学证明办理');
    await phone.see('要带的材料');
    await phone.see('存的');
    await phone.page.locator('header[data-back=true]:visible').tap({ position: { x: 16, y: 42 } });
    await phone.arrive(search);
    await phone.tap('收养登记');
    await phone.see('没连上');
    await phone.offline(false);
    await phone.tap('再试一次');
    await phone.see('谁能办');
  });

  it('dials 12345, and takes it when 王阿姨 thinks better of it', async () => {
    const phone = await take();
    await phone.tap('打 12345 问');
    await expect.poll(() => phone.calls('makePhoneCall')).toMatchObject([{ phoneNumber: '12345' }]);
    await phone.answer('makePhoneCall', { fail: 'cancel' });
    await phone.tap('打 12345 问');
    await phone.see('人生每一站');
  });

  it('copies the address of an original text, since WeChat opens no foreign page, and says so', async () => {
    const phone = await take(`${guide}?code=P1103`);
    await phone.see('出处');
    await phone.tap('看原文');
    await expect
      .poll(() => phone.calls('setClipboardData'))
      .toMatchObject([{ data: expect.stringMatching(/^https?:\/\//) }]);
    await phone.see('网址复制好了');
  });

  it('says that there is no such guide, and leads on', async () => {
    const phone = await take(`${guide}?code=Z9999`);
    await phone.see('没有这份办事指南，可能已经下线。');
    await phone.tap('按类别翻');
    await phone.arrive('pages/browse/index');
  });
});
