import { type component } from 'glass-easel-miniprogram-adapter';
import { attach, type View } from './view.ts';
import { register } from './modules.ts';
import { app } from './package.ts';

type Life = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh' | 'onReachBottom';

/** What `getCurrentPages` shows of a page. */
export type Instance = component.GeneralComponent &
  Partial<Record<Life, (argument?: unknown) => void>> & { route: string; options: Record<string, string> };

interface Page {
  route: string;
  instance: Instance;
  view: View;
}

export interface Address {
  path: string;
  query: Record<string, string>;
}

/** Open pages, the one on top last; `tabs` also holds tab pages that wait. */
export const stack: Page[] = [];
export const tabs = new Map<string, Page>();

export const currentPages = (): Instance[] => stack.map(({ instance }) => instance);
export const currentView = (): View | undefined => stack.at(-1)?.view;

/** Parts of a URL; values stay encoded, as WeChat hands them to `onLoad`. Relative paths start at the current page. */
export function parse(url: string): Address {
  const [path = '', search = ''] = url.split('?');
  const pairs = search.split('&').filter(Boolean);
  const query = Object.fromEntries(
    pairs.map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')]),
  );
  return { path: new URL(path, `file:///${stack.at(-1)?.route ?? ''}`).pathname.slice(1), query };
}

/** How the app was opened; 1001 is WeChat's scene for its own list of mini-programs. */
export function launchOptions() {
  const asked = new URLSearchParams(location.search).get('launch');
  return { ...parse(asked ?? `/${app.pages[0]}`), scene: 1001, referrerInfo: {} };
}

function create({ path, query }: Address): Page {
  register(path);
  const view = attach(path, (root) => {
    const instance = Object.assign(root.get(), { route: path, __route__: path, options: query }) as Instance;
    instance.onLoad?.(query);
  });
  const instance = view.root.get() as Instance;
  const reach = app.configs[path]?.onReachBottomDistance ?? 50;
  view.page.addEventListener('scroll', () => {
    const { scrollHeight, scrollTop, clientHeight } = view.page;
    if (scrollHeight - scrollTop - clientHeight < reach) instance.onReachBottom?.();
  });
  return { route: path, view, instance };
}

/** Ends a page for good. */
export function close(page: Page): void {
  tabs.delete(page.route);
  page.instance.onUnload?.();
  page.view.remove();
}

/** The page on top makes room for another. */
export function hideTop(): void {
  stack.at(-1)?.view.hide();
  stack.at(-1)?.instance.onHide?.();
}

/** The page on top comes, or comes back. */
export function showTop(): void {
  const { view, instance } = stack.at(-1)!;
  view.bar.dataset.back = String(stack.length > 1);
  view.show();
  instance.onShow?.();
}

/** Makes a page and puts it on top. */
export function open(address: Address): void {
  if (!app.pages.includes(address.path)) throw new Error(`page "${address.path}" is not found`);
  const page = create(address);
  stack.push(page);
  if (app.tabs.includes(page.route)) tabs.set(page.route, page);
  showTop();
  page.instance.onReady?.();
}
