import { expect, it } from 'vitest';
import { take } from './take.ts';

it('is kept whole on the phone of 陈默, who then opens without a network what he never read', async () => {
  const phone = await take('pages/browse/index');
  await phone.tap('人生一册通');
  await phone.arrive('handbook/index');
  await phone.tap('身后');
  await phone.see('身后，7 件事');
  await phone.see('转给家里人');
  expect(await phone.text()).not.toContain('打印');
  await phone.tap('整本存在手机上，没网也能看');
  await phone.see(' MB');
  await phone.offline(true);
  await phone.tap('死亡人员户口注销');
  await phone.arrive('pages/guide/index');
  await phone.see('要带的材料');
});
