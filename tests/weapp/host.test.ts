import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { buildHost } from './host/build.ts';
import { newPhone, type Phone } from './host/driver.ts';

let browser: Browser;
let api: Server;
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  api = createServer((request, reply) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.headers['if-none-match'] === '"7"') reply.writeHead(304).end();
    else if (request.url !== '/never')
      reply.setHeader('etag', '"7"').writeHead(422).end('{"reason":"closed"}');
  });
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
}, 60_000);

afterAll(async () => {
  await browser.close();
  api.closeAllConnections();
  api.close();
});

/** A package of three pages, two of them tabs, written to disk for one test; `files` add to it or replace. */
function fixture(files: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'weapp-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const page = `Page({ data: { said: '' }, say(said) { this.setData({ said }) } })`;
  const wxml = '<view id="said">{{said}}</view>';
  const all: Record<string, string> = {
    'app.json': JSON.stringify({
      pages: ['home', 'mine', 'detail'],
      subPackages: [{ root: 'sub', pages: ['page'] }],
      tabBar: { list: [{ pagePath: 'home' }, { pagePath: 'mine' }] },
    }),
    'app.js': 'App({})',
    ...Object.fromEntries(
      ['home', 'mine', 'detail', 'sub/page'].flatMap((path) => [
        [`${path}.json`, '{}'],
        [`${path}.js`, page],
        [`${path}.wxml`, wxml],
      ]),
    ),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
}

/** A phone on the first page, whose `onLoad` is the given code; `say` shows a text on it. */
async function phoneRunning(onLoad: string, files: Record<string, string> = {}): Promise<Phone> {
  const home = `Page({ data: { said: '' }, onLoad() { const say = (said) => this.setData({ said: String(said) }); ${onLoad} } })`;
  const dist = fixture({ 'home.js': home, ...files });
  const phone = await newPhone(browser, {
    dist,
    api: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
  });
  phone.page.setDefaultTimeout(5000);
  onTestFinished(() => phone.close());
  await phone.open('home');
  return phone;
}

const telling = `success: () => say('done'), fail: (e) => say(e.errMsg)`;

describe('the build of the host', () => {
  it('refuses a template the compiler warns about', async () => {
    await expect(buildHost(fixture({ 'home.wxml': '<view><text></view>' }))).rejects.toThrow(
      'home.wxml:1 Warn: missing end tag',
    );
  });

  it('turns rpx, the page selector and element selectors into what a browser understands', async () => {
    const wxss = 'page view:not(.a){width:10rpx}@import "b.wxss";';
    const files = await buildHost(fixture({ 'app.wxss': wxss, 'b.wxss': '.b>text{top:-1.5rpx}' }));
    expect(files['/app.js']).toContain('wx-page wx-view:not(.a){width:calc(10 * var(--rpx))}');
    expect(files['/app.js']).toContain('.b>wx-text{top:calc(-1.5 * var(--rpx))}');
  });
});

describe('moving between pages', () => {
  it.each([
    [`wx.navigateTo({ url: '/mine', ${telling} })`, 'navigateTo:fail can not navigateTo a tabbar page'],
    [`wx.redirectTo({ url: '/mine', ${telling} })`, 'redirectTo:fail can not redirectTo a tabbar page'],
    [`wx.switchTab({ url: '/detail', ${telling} })`, 'switchTab:fail can not switch to no-tabBar page'],
    [`wx.navigateTo({ url: '/nowhere', ${telling} })`, 'navigateTo:fail page "nowhere" is not found'],
    [`wx.navigateBack({ ${telling} })`, 'navigateBack:fail cannot navigate back at first page'],
  ])('refuses %s', async (code, refusal) => {
    await (await phoneRunning(code)).see(refusal);
  });

  it('refuses an eleventh page', async () => {
    const deeper = `Page({ onLoad() { wx.navigateTo({ url: '/detail', fail: (e) => wx.showToast({ title: e.errMsg }) }) } })`;
    const phone = await phoneRunning(`wx.navigateTo({ url: '/detail' })`, { 'detail.js': deeper });
    await phone.see('navigateTo:fail webview count limit exceed');
    expect(await phone.stack()).toHaveLength(10);
  });

  it('keeps a tab page alive, and tells pages of their life in order', async () => {
    const life = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload'];
    const page = (name: string) =>
      `Page({ ${life.map((event) => `${event}() { getApp().heard.push('${name} ${event}') }`)} })`;
    const pages = { 'home.js': page('home'), 'mine.js': page('mine'), 'detail.js': page('detail') };
    const phone = await phoneRunning('', { ...pages, 'app.js': 'App({ heard: [] })' });
    const move = async (name: string, url: string) => {
      const wanted = url.slice(1);
      await phone.page.evaluate(([to, target]) => host.scope.wx[to!]!({ url: target! }), [name, url]);
      await phone.arrive(wanted);
    };
    await move('navigateTo', '/detail');
    await move('switchTab', '/mine');
    await move('switchTab', '/home');
    expect(await phone.page.evaluate(() => host.scope.getApp().heard)).toEqual([
      'home onLoad',
      'home onShow',
      'home onReady',
      'home onHide',
      'detail onLoad',
      'detail onShow',
      'detail onReady',
      'detail onUnload',
      'mine onLoad',
      'mine onShow',
      'mine onReady',
      'mine onHide',
      'home onShow',
    ]);
  });
});

describe('what code of a mini-program may use', () => {
  it.each([
    'document',
    'fetch',
    'AbortController',
    'URL',
    'localStorage',
    'TextEncoder',
    'structuredClone',
    'Intl',
  ])('has no %s', async (name) => {
    await (await phoneRunning(`say('${name} is ' + typeof ${name})`)).see(`${name} is undefined`);
  });

  it.each(['new Function("return 1")', 'eval("1")'])('refuses %s', async (code) => {
    await (await phoneRunning(`try { say(${code}) } catch (error) { say(error.name) }`)).see('EvalError');
  });

  it('lets no file require another subpackage', async () => {
    const phone = await phoneRunning(`try { require('./sub/page') } catch (error) { say(error.message) }`);
    await phone.see(`'home.js' may not require 'sub/page.js'`);
  });

  it('throws for an API nobody plays, with its name, and reports it even when the app catches', async () => {
    const phone = await phoneRunning(
      `try { wx.openBluetoothAdapter() } catch (error) { say(error.message) }`,
    );
    await phone.see('wx.openBluetoothAdapter is not played');
    expect(phone.takeErrors()).toEqual([expect.stringContaining('wx.openBluetoothAdapter')]);
  });

  it('gives what the test answers for an API that needs a person', async () => {
    const phone = await phoneRunning('');
    await phone.answer('scanCode', { result: 'rate?case=1' });
    await phone.page.evaluate(() => {
      const { wx } = host.scope;
      wx.scanCode!({ success: ({ result }: { result: string }) => wx.showToast!({ title: result }) });
    });
    await phone.see('rate?case=1');
  });

  it('counts an error the app does not catch against it', async () => {
    const phone = await phoneRunning(`setTimeout(() => { say('late'); throw new Error('broken') })`);
    await phone.see('late');
    expect(phone.takeErrors()).toEqual([expect.stringContaining('broken')]);
  });
});

describe('requests and storage', () => {
  const url = 'https://api.example';

  it('sends every request to the API it was given, whatever host the build names; any status is a success', async () => {
    const code = `wx.request({ url: '${url}/ratings?page=2', method: 'POST', data: { a: 1 },
      success: (r) => say([r.statusCode, r.data.reason, r.header.Etag, r.errMsg]) })`;
    await (await phoneRunning(code)).see('422,closed,"7",request:ok');
    expect(asked).toContain('POST /ratings?page=2');
  });

  it('hands on an answer that nothing has changed', async () => {
    const code = `wx.request({ url: '${url}/guides', header: { 'If-None-Match': '"7"' }, success: (r) => say(r.statusCode) })`;
    await (await phoneRunning(code)).see('304');
  });

  it.each([
    ['a late answer', `wx.request({ url: '${url}/never', timeout: 50, ${telling} })`, 'request:fail timeout'],
    ['an ended request', `wx.request({ url: '${url}/never', ${telling} }).abort()`, 'request:fail abort'],
    [
      'a relative address',
      `wx.request({ url: '/ratings', ${telling} })`,
      'request:fail invalid url "/ratings"',
    ],
  ])('fails %s', async (_, code, failure) => {
    await (await phoneRunning(code)).see(failure);
  });

  it('keeps values over a restart, and refuses more than 1 MB under one key', async () => {
    const code = `const kept = wx.getStorageSync('draft'); wx.setStorageSync('draft', { stars: 5 });
      wx.setStorage({ key: 'big', data: 'x'.repeat(2 ** 20), fail: (e) => say(JSON.stringify(kept) + e.errMsg) })`;
    const phone = await phoneRunning(code);
    await phone.see('""setStorage:fail entry size limit reached');
    await phone.open('home');
    await phone.see('{"stars":5}setStorage:fail entry size limit reached');
  });

  it('tells the app when the network is lost', async () => {
    const phone = await phoneRunning(`wx.onNetworkStatusChange((now) => say(JSON.stringify(now)))`);
    await phone.offline(true);
    await phone.see('{"isConnected":false,"networkType":"none"}');
  });
});
