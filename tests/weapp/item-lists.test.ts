import { expect, it } from 'vitest';
import { take } from './take.ts';

it('the lists are read by 小李 in WeChat, who is not offered paper there', async () => {
  const phone = await take('lists/index/index');
  await phone.see('清单，自己会变');
  await phone.tap('行政许可清单');
  await phone.arrive('lists/list/index');
  await phone.see('事项类型是行政许可的。');
  expect(await phone.text()).not.toContain('打印这一张');
  await phone.tap('再看一些');
  await phone.see('看的是指南里的“事项类型”。');
});
