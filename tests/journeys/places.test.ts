import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { settled, shown, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

/** Beside the community station of the demonstration, as a browser knows it (WGS-84). */
const here = { longitude: 119.839, latitude: 38.603 };
const wide = { viewport: { width: 1280, height: 800 } };
const published = async () => {
  const response = await fetch(`${inject('site')}/api/service-points?region=demo`);
  return ((await response.json()) as Received<'GET /service-points'>).items;
};

describe('the service points near', () => {
  it('are found from a guide, nearest first once one says where one is, with the windows of that matter', async () => {
    const page = await visit('/pages/guide/index?code=P0701', {
      permissions: ['geolocation'],
      geolocation: here,
    });
    await page.getByRole('link', { name: /^去哪办/ }).click();
    await page.getByRole('heading', { level: 1, name: /有 \d 个服务点/ }).waitFor();
    await page.getByRole('button', { name: '从我这里算远近' }).click();
    await page.getByRole('heading', { level: 1, name: /直线 1 公里内有 \d 个/ }).waitFor();
    const first = page
      .getByRole('main')
      .getByRole('link', { name: /好办区/ })
      .first();
    await first.getByText('好办区政务服务中心').waitFor();
    await first.getByText('600 米').waitFor();
    await shown(page, /办这件事：/)
      .first()
      .waitFor();
    const way = page.getByRole('link', { name: /去.*，打开地图/ }).first();
    expect(await way.getAttribute('href')).toMatch(/^https:\/\/uri\.amap\.com\/marker\?position=119\.\d+/);
  });

  it('need no location: who gives none chooses a place to count from, and nothing was asked before the press', async () => {
    const page = await visit('/places/nearby/index');
    await settled(page);
    expect(await shown(page, /米$/).count()).toBe(0);
    await page.getByRole('button', { name: '从我这里算远近' }).click();
    await shown(page, '手机没说在哪儿，选个地方算也行。').waitFor();
    await page.getByRole('button', { name: '好办区政务服务中心' }).click();
    await shown(page, '从好办区政务服务中心算的直线远近').waitFor();
    await shown(page, '200 米').waitFor();
  });

  it('are read without a network, once they were read with one, and a point is called by one tap', async () => {
    const page = await visit('/places/nearby/index');
    await settled(page);
    await page
      .getByRole('link', { name: /好办区政务服务中心/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '好办区政务服务中心' }).waitFor();
    await shown(page, /综合窗口能办 \d+ 件/).waitFor();
    expect(await page.getByRole('link', { name: /电话/ }).getAttribute('href')).toBe('tel:000-00000001');
    await page.goBack();
    await page.context().setOffline(true);
    await page
      .getByRole('link', { name: /好办区政务服务中心/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '好办区政务服务中心' }).waitFor();
    await shown(page, '周一至五').waitFor();
  });
});

describe('an editor at the desk', () => {
  it('closes a point for a day, and everybody reads why without a restart', async () => {
    const page = await visit('/staff/points/index', { ...wide, as: 'chenxiao' });
    await page.getByLabel('哪个网点').selectOption('demo-town');
    await page.getByRole('tab', { name: '几点开' }).click();
    await page.getByRole('button', { name: '加一天' }).click();
    await fill(page.getByLabel('哪天'), '2099-03-02');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('写一句为什么').waitFor();
    await fill(page.getByLabel('为什么'), '搬家');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('存好了').waitFor();
    const seen = async () => (await published()).find(({ id }) => id === 'demo-town')?.exceptions;
    await expect.poll(seen).toContainEqual({ day: '2099-03-02', opens: null, closes: null, why: '搬家' });
  });

  it('loses nothing of what they wrote when somebody else was first, and sees what is there now', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => visit('/staff/points/index', { ...wide, as: 'chenxiao' })),
    );
    for (const page of [one!, other!]) {
      await page.getByLabel('哪个网点').selectOption('demo-community');
      await settled(page);
    }
    await fill(one!.getByLabel(/^怎么走/), '从北门进');
    await one!.getByRole('button', { name: '保存' }).click();
    await one!.getByText('存好了').waitFor();
    await fill(other!.getByLabel(/^怎么走/), '坐 3 路车');
    await other!.getByRole('button', { name: '保存' }).click();
    await other!.getByText('你写的时候，这里改过了').waitFor();
    await other!.getByText('怎么走，现在是：从北门进').waitFor();
    expect(await other!.getByLabel(/^怎么走/).inputValue()).toBe('坐 3 路车');
    await other!.getByRole('button', { name: '还存我写的' }).click();
    await other!.getByRole('button', { name: '保存' }).click();
    await other!.getByText('存好了').waitFor();
    const seen = async () => (await published()).find(({ id }) => id === 'demo-community')?.directions;
    await expect.poll(seen).toBe('坐 3 路车');
  });

  it('retires the code of a lost sheet: whoever scans it is told, and a new one opens', async () => {
    const page = await visit('/staff/points/index', { ...wide, as: 'chenxiao' });
    await page.getByLabel('哪个网点').selectOption('demo-town');
    await page.getByRole('tab', { name: '评价码' }).click();
    const place = page.getByRole('region', { name: '3 号窗口' });
    await place.getByRole('button', { name: '做一张新的' }).click();
    await place.getByText('door=w.demo-town-3.2').waitFor();
    const lost = place.getByRole('button', { name: '停用这张' });
    expect(await lost.count(), 'each sheet that opens is given up by itself').toBe(2);
    await lost.first().click();
    await place.getByRole('button', { name: '停用', exact: true }).click();
    await place.getByText(/^w\.demo-town-3 .*停用了/).waitFor();
    const opens = async () => (await fetch(`${inject('site')}/api/rating-doors/w.demo-town-3`)).ok;
    await expect.poll(opens).toBe(false);
    const old = await visit('/rate/give/index?door=w.demo-town-3');
    await old.getByText(/这张码停用了/).waitFor();
    const fresh = await visit('/rate/give/index?door=w.demo-town-3.2');
    await fresh.getByText('3 号窗口').first().waitFor();
  });

  it('says that a channel is closed and when it opens again, and the page 开着没有 follows', async () => {
    const page = await visit('/staff/channels/index', { ...wide, as: 'chenxiao' });
    const channel = page.getByRole('region', { name: '短信' });
    await channel.getByRole('radio', { name: '关着' }).click();
    await fill(channel.getByLabel(/^为什么关/), '换号，12 月 1 日再开');
    await channel.getByRole('button', { name: '保存' }).click();
    await channel.getByText('存好了').waitFor();
    const state = async () => {
      const response = await fetch(`${inject('site')}/api/status`);
      return ((await response.json()) as Received<'GET /status'>).channels.find(({ id }) => id === 'sms')
        ?.open;
    };
    await expect.poll(state).toBe(false);
    const anybody = await visit('/metrics/status/index');
    await shown(anybody, '换号，12 月 1 日再开').waitFor();
  });
});
