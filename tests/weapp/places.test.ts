import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const nearby = 'places/nearby/index';

describe('the service points near, in WeChat', () => {
  it('are sorted by where the phone is, once one presses, and WeChat shows the way', async () => {
    const phone = await take('pages/guide/index?code=P0701');
    await phone.answer('openLocation', {});
    await phone.answer('getLocation', { longitude: 119.8451, latitude: 38.604 });
    await phone.tap('看哪个近、开没开、去几号窗口');
    await phone.arrive(nearby);
    await phone.see('好办区政务服务中心');
    expect(await phone.calls('getLocation')).toEqual([]);
    await phone.tap('从我这里算远近');
    await phone.see('直线 1 公里内有');
    expect(await phone.calls('getLocation')).toMatchObject([{ type: 'gcj02' }]);
    await phone.tap('好办区政务服务中心');
    await phone.arrive('places/point/index');
    await phone.see('一窗率');
    await phone.tap('怎么去');
    await expect
      .poll(() => phone.calls('openLocation'))
      .toMatchObject([{ longitude: 119.85, latitude: 38.6, name: '好办区政务服务中心' }]);
  });

  it('are sorted from a place that one chooses, where the phone does not say where it is', async () => {
    const phone = await take(nearby);
    await phone.answer('getLocation', { fail: 'auth deny' });
    await phone.tap('从我这里算远近');
    await phone.see('手机没说在哪儿');
    await phone.tap('从好办区演示街道便民服务中心算');
    await phone.see('从好办区演示街道便民服务中心算的直线远近');
  });
});
