/** A layer over the page with the given class; `role` is what a screen reader calls it. */
function layer(name: string, role: string, ...content: (string | Node)[]): HTMLElement {
  document.querySelector(`body > .${name}`)?.remove();
  const element = Object.assign(document.createElement('aside'), { className: name, role });
  element.append(...content);
  return document.body.appendChild(element);
}

function button(text: string, press: () => void): HTMLElement {
  return Object.assign(document.createElement('button'), { textContent: text, onclick: press });
}

/** Offers a list, with a way out; gives the place of the chosen item, or -1. */
export function ask({ items, cancel = '取消' }: { items: string[]; cancel?: string }): Promise<number> {
  return new Promise((resolve) => {
    const choose = (place: number) => () => {
      sheet.remove();
      resolve(place);
    };
    const buttons = items.map((item, place) => button(item, choose(place)));
    const sheet = layer('sheet', 'dialog', ...buttons, button(cancel, choose(-1)));
  });
}

let toastTimer: ReturnType<typeof setTimeout>;

/** A passing message; without `duration` (milliseconds) it stays until hidden. */
export function showToast(title: string, duration?: number): void {
  const toast = layer('toast', 'status', title);
  clearTimeout(toastTimer);
  if (duration !== undefined) toastTimer = setTimeout(() => toast.remove(), duration);
}

export function hideToast(): void {
  document.querySelector('body > .toast')?.remove();
}

interface Modal {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  confirmText?: string;
  editable?: boolean;
  placeholderText?: string;
}

/** Asks yes or no, and with `editable` for a text. */
export function showModal(
  options: Modal,
): Promise<{ confirm: boolean; cancel: boolean; content: string | null }> {
  return new Promise((resolve) => {
    const { title = '', content = '', editable = false, placeholderText = '' } = options;
    const text = Object.assign(document.createElement('textarea'), {
      value: content,
      placeholder: placeholderText,
    });
    const close = (confirm: boolean) => () => {
      modal.remove();
      resolve({ confirm, cancel: !confirm, content: editable && confirm ? text.value : null });
    };
    const heading = Object.assign(document.createElement('h2'), { textContent: title });
    const buttons = [button(options.confirmText ?? '确定', close(true))];
    if (options.showCancel !== false) buttons.unshift(button(options.cancelText ?? '取消', close(false)));
    const modal = layer('modal', 'dialog', heading, editable ? text : content, ...buttons);
  });
}
