import './elements.ts';
import { calls } from './call.ts';
import { load, modules } from './modules.ts';
import { readPackage, type Package } from './package.ts';
import { currentPages, launchOptions, open } from './pages.ts';
import { logicLayer, missed, scope } from './scope.ts';
import { wx } from './wx.ts';

type App = Record<string, ((argument?: unknown) => void) | undefined>;

let instance: App = {};

Object.assign(logicLayer, {
  wx,
  App: (options: App) => void (instance = options),
  getApp: () => instance,
  getCurrentPages: currentPages,
});

// A browser says little of a refusal nobody handles when it is no Error, and WeChat's are none.
addEventListener('unhandledrejection', ({ reason }) => {
  if (!(reason instanceof Error)) console.error(`not handled: ${JSON.stringify(reason)}`);
});

// A tap may put another page under the finger: the click that the browser sends after it is not for that page.
let touched: EventTarget | null = null;
addEventListener('pointerdown', ({ target }) => (touched = target), true);
const stray = (event: MouseEvent) => event.detail > 0 && !(event.target as Node).contains(touched as Node);
addEventListener('click', (event) => stray(event) && event.stopImmediatePropagation(), true);

/** Starts the mini-program cold, at the route the address asks for or at its first page. */
function start(content: Package): void {
  readPackage(content);
  load('app');
  const options = launchOptions();
  instance.onLaunch?.(options);
  instance.onShow?.(options);
  open(options);
}

/** The citizen goes to another app and comes back. */
function leaveAndReturn(): void {
  const page = currentPages().at(-1);
  for (const away of [page, instance]) away?.onHide?.();
  instance.onShow?.(launchOptions());
  page?.onShow?.();
}

Object.assign(window, { host: { modules, scope, start, leaveAndReturn, calls, missed, currentPages } });
