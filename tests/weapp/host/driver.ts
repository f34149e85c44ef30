import { type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { buildHost } from './build.ts';
import { serveHost } from './server.ts';

/** What the host offers to the driver inside the page. */
interface Host {
  currentPages(): {
    route: string;
    onPullDownRefresh?: () => void;
    onShareAppMessage?: (from: object) => { title: string; path: string };
  }[];
  leaveAndReturn(): void;
  calls: { name: string; options: Record<string, unknown> }[];
  missed: Set<string>;
  scope: {
    wx: Record<string, (options: Record<string, unknown>) => void>;
    getApp(): Record<string, unknown>;
  };
}
declare global {
  var host: Host;
}

/** Failed loads that Chromium logs by itself: a status or a lost network is the app's to handle, not an error. */
const ownLog = /^Failed to load resource/;

/** A phone with the mini-program on it, worked by a test. Waiting methods give up after Playwright's time limit. */
export class Phone {
  readonly page: Page;
  readonly origin: string;
  #errors: string[] = [];
  #shut: () => Promise<void>;

  constructor(page: Page, origin: string, shut: () => Promise<void>) {
    this.page = page;
    this.origin = origin;
    this.#shut = shut;
    page.on('pageerror', (error) => this.#errors.push(error.stack || String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !ownLog.test(message.text())) this.#errors.push(message.text());
    });
  }

  /** Starts the app cold at `route` (as a QR code does); what it stored stays. `fontSize` is the citizen's, 16 to 23.8. */
  async open(route: string, { fontSize = 16 } = {}): Promise<void> {
    const asked = new URLSearchParams({ launch: `/${route.replace(/^\//, '')}`, fontSize: String(fontSize) });
    await this.page.goto(`${this.origin}/?${asked}`);
  }

  /** The page on top, or the dialog over it. */
  get screen(): Locator {
    return this.page.locator('section:not([hidden]), aside');
  }

  /** An element by `#id`, or by a text it shows; the last one that is visible, so that a dialog wins over its page. */
  find(what: string): Locator {
    const found = what.startsWith('#')
      ? this.byId(what.slice(1))
      : this.screen.getByText(what, { exact: true });
    return found.filter({ visible: true }).last();
  }

  /** The framework writes an id as `<prefix>--<id>`. */
  private byId(id: string): Locator {
    return this.screen.locator(`[id$="--${id}"]`);
  }

  async tap(what: string): Promise<void> {
    await this.find(what).tap();
  }

  /** Types into the field `#id` in place of what stands there. */
  async type(what: string, text: string): Promise<void> {
    const field = this.find(what).locator('input, textarea');
    await field.tap();
    await field.selectText();
    if (text === '') await field.press('Delete');
    else await this.page.keyboard.insertText(text);
  }

  /** Presses the keyboard's confirm key in the field `#id`. */
  async confirm(what: string): Promise<void> {
    await this.find(what).locator('input').press('Enter');
  }

  /** Waits until a text, or an `#id`, is to be seen. */
  async see(what: string): Promise<void> {
    const found = what.startsWith('#') ? this.byId(what.slice(1)) : this.screen.getByText(what);
    const shown = found.filter({ visible: true }).first().waitFor();
    await shown.catch(async (error: Error) => this.explain(`${what} is not to be seen`, error));
  }

  /** Throws what a reader of the failed test needs: the words on screen, the errors, the names that were not there. */
  private async explain(failure: string, cause: Error): Promise<never> {
    const missed = await this.page.evaluate(() => [...host.missed].join(' '));
    const report = [failure, await this.text(), ...this.#errors, `looked for in vain: ${missed}`];
    throw new Error(report.join('\n'), { cause });
  }

  /** All that is to be read now, or what the element `#id` says. */
  async text(what?: string): Promise<string> {
    if (what) return this.find(what).innerText();
    return (await this.screen.filter({ visible: true }).allInnerTexts()).join('\n');
  }

  /** Routes of the open pages, the one on top last, without query. */
  async stack(): Promise<string[]> {
    return this.page.evaluate(() => host.currentPages().map(({ route }) => route));
  }

  async route(): Promise<string> {
    return (await this.stack()).at(-1) ?? '';
  }

  /** Waits until the page of `route` is on top. */
  async arrive(route: string): Promise<void> {
    const wanted = route.replace(/^\//, '');
    const arrived = this.page.waitForFunction((path) => host.currentPages().at(-1)?.route === path, wanted);
    await arrived.catch(async (error: Error) => this.explain(`${wanted} is not on top`, error));
  }

  /** What the app asked of `wx.<name>` since it started, oldest first. */
  async calls(name: string): Promise<Record<string, unknown>[]> {
    const all = await this.page.evaluate(() => host.calls);
    return all.filter((call) => call.name === name).map((call) => call.options);
  }

  /** From now on `wx.<name>` answers `result`, or fails for `{ fail: reason }`: scanCode, login, chooseMedia … */
  async answer(name: string, result: Record<string, unknown>): Promise<void> {
    const set = ([key, value]: [string, Record<string, unknown>]) => {
      (globalThis.answers ??= {})[key] = value;
    };
    await this.page.addInitScript(set, [name, result] as [string, Record<string, unknown>]);
    await this.page.evaluate(set, [name, result] as [string, Record<string, unknown>]);
  }

  async offline(lost: boolean): Promise<void> {
    await this.page.context().setOffline(lost);
  }

  /** What the page on top gives WeChat to send when its share button is pressed. */
  async share(): Promise<{ title: string; path: string }> {
    return this.page.evaluate(() => host.currentPages().at(-1)!.onShareAppMessage!({ from: 'button' }));
  }

  async pullDown(): Promise<void> {
    await this.page.evaluate(() => host.currentPages().at(-1)?.onPullDownRefresh?.());
  }

  async leaveAndReturn(): Promise<void> {
    await this.page.evaluate(() => host.leaveAndReturn());
  }

  /** Errors logged or not caught since last asked; a test that means to cause some takes them, others must have none. */
  takeErrors(): string[] {
    return this.#errors.splice(0);
  }

  /** Puts the phone away. Refuses if the app logged an error or left one uncaught. */
  async close(): Promise<void> {
    await this.page.context().close();
    await this.#shut();
    if (this.#errors.length > 0) throw new Error(`the app had errors:\n${this.#errors.join('\n')}`);
  }
}

/**
 * Installs the weapp build in `dist` on a new phone of its own storage.
 * `api` is the server every request goes to, whatever host the build names; `context` adds to Playwright's options.
 */
export async function newPhone(
  browser: Browser,
  { dist, api, context }: { dist: string; api: string; context?: BrowserContextOptions },
): Promise<Phone> {
  const { origin, server } = await serveHost(await buildHost(dist), dist, api);
  const viewport = { width: 375, height: 812 };
  const options = {
    viewport,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...context,
  };
  const page = await (await browser.newContext(options)).newPage();
  return new Phone(page, origin, async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
}
