import { app } from './package.ts';
import { close, hideTop, open, parse, showTop, stack, tabs, type Address } from './pages.ts';

type Url = { url: string };

const refuse = (reason: string): never => {
  throw new Error(reason);
};

/** The address of a page there is; with `tab` it must be one, or must not be one, else `refusal`. */
function checked(url: string, tab?: boolean, refusal = ''): Address {
  const address = parse(url);
  if (!app.pages.includes(address.path)) refuse(`page "${address.path}" is not found`);
  if (tab !== undefined && app.tabs.includes(address.path) !== tab) refuse(refusal);
  return address;
}

/** WeChat's five ways to move, each with WeChat's refusals. */
export const navigation = {
  navigateTo({ url }: Url) {
    const address = checked(url, false, 'can not navigateTo a tabbar page');
    if (stack.length >= 10) refuse('webview count limit exceed');
    hideTop();
    open(address);
  },
  redirectTo({ url }: Url) {
    const address = checked(url, false, 'can not redirectTo a tabbar page');
    close(stack.pop()!);
    open(address);
  },
  navigateBack({ delta = 1 }: { delta?: number }) {
    if (stack.length === 1) refuse('cannot navigate back at first page');
    for (const page of stack.splice(Math.max(1, stack.length - delta)).reverse()) close(page);
    showTop();
  },
  switchTab({ url }: Url) {
    const address = checked(url, true, 'can not switch to no-tabBar page');
    if (url.includes('?')) refuse('a tab page takes no query');
    const [bottom, ...above] = stack;
    if (above.length === 0 && bottom?.route === address.path) return;
    if (above.length === 0) hideTop();
    for (const page of above.reverse()) close(page);
    if (bottom && !app.tabs.includes(bottom.route)) close(bottom);
    const kept = tabs.get(address.path);
    stack.splice(0, stack.length, ...(kept ? [kept] : []));
    if (kept) showTop();
    else open(address);
  },
  reLaunch({ url }: Url) {
    const address = checked(url);
    for (const page of new Set([...stack, ...tabs.values()])) close(page);
    stack.length = 0;
    open(address);
  },
};

document.addEventListener('click', ({ target }) => {
  if ((target as HTMLElement).closest('header[data-back=true]')) navigation.navigateBack({});
});
