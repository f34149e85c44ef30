import { glassEasel, type Root } from 'glass-easel-miniprogram-adapter';
import { app, env, space } from './package.ts';

const context = new glassEasel.CurrentWindowBackendContext();
const backend = env.associateBackend(context);
const sheet = document.head.appendChild(document.createElement('style'));

context.onEvent((target, type, detail, options) => {
  const own = options.originalEvent instanceof CustomEvent ? options.originalEvent.detail : detail;
  const event = new glassEasel.Event(type, own, options);
  glassEasel.Event.dispatchEvent(target as glassEasel.Element, event);
  return event.getEventBubbleStatus();
});

const createElement = document.createElement.bind(document);
context.document = {
  ...context.document,
  createTextNode: (text) => document.createTextNode(text) as never,
  createDocumentFragment: () => document.createDocumentFragment() as never,
  createElement: (name) => {
    if (name.startsWith('wx-') && !customElements.get(name))
      throw new Error(`the host does not play <${name.replace('wx-', '')}>`);
    return createElement(name) as never;
  },
};

/** One page's window: a title bar unless the page draws its own, and the page, which scrolls by itself. */
export interface View {
  root: Root;
  page: HTMLElement;
  bar: HTMLElement;
  show(): void;
  hide(): void;
  remove(): void;
}

/** Makes a page's component, lets `prepare` run before it is on screen, and attaches it. */
export function attach(path: string, prepare: (root: Root) => void): View {
  const config = { ...app.config.window, ...app.configs[path] };
  const frame = document.body.appendChild(document.createElement('section'));
  const bar = frame.appendChild(document.createElement('header'));
  bar.hidden = config.navigationStyle === 'custom';
  bar.textContent = config.navigationBarTitleText ?? '';
  const page = frame
    .appendChild(document.createElement('main'))
    .appendChild(document.createElement('wx-page'));
  const place = page.appendChild(document.createElement('div'));
  const root = backend.createRoot('wx-root', space, path);
  prepare(root);
  root.attach(page as never, place as never);
  return {
    root,
    page,
    bar,
    // Every page on a phone is a document of its own: only the shown one's styles may apply.
    show() {
      frame.hidden = false;
      document.title = bar.textContent ?? '';
      sheet.textContent = `${app.styles.app ?? ''}\n${app.styles[path] ?? ''}`;
    },
    hide: () => void (frame.hidden = true),
    remove() {
      root.release();
      frame.remove();
    },
  };
}
