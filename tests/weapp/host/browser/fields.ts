import { ask } from './dialogs.ts';
import { Plain } from './element.ts';

/** What a form collects from: `value` is what it hands over under its name. */
export abstract class Field extends Plain {
  abstract value: unknown;
  get disabled(): boolean {
    return Boolean(this.read('disabled'));
  }
}

export class TextField extends Field {
  inner: HTMLInputElement | HTMLTextAreaElement;
  constructor(tag: 'input' | 'textarea' = 'input') {
    super();
    this.inner = document.createElement(tag);
    for (const type of ['input', 'focus', 'blur', 'change']) {
      this.inner.addEventListener(type, (event) => {
        event.stopPropagation();
        if (type !== 'change') this.send(type, { value: this.value, cursor: this.inner.selectionStart ?? 0 });
      });
    }
    this.inner.addEventListener('keydown', (event) => {
      const enter = (event as KeyboardEvent).key === 'Enter' && this.inner.tagName === 'INPUT';
      if (enter) this.send('confirm', { value: this.value });
    });
  }
  connectedCallback(): void {
    this.append(this.inner);
  }
  get value(): string {
    return this.inner.value;
  }
  /** The focus comes, and with it the selection that is wished; -1 and -1 wish none. */
  private enter(): void {
    this.inner.focus();
    const [start, end] = [this.read<number>('selection-start'), this.read<number>('selection-end')];
    if (start >= 0 && end >= 0) this.inner.setSelectionRange(start, end);
  }
  override changed(name: string): void {
    const inner = this.inner;
    if (name === 'value' && inner.value !== String(this.read('value') ?? '')) {
      inner.value = String(this.read('value') ?? '');
    }
    if (name === 'placeholder') inner.placeholder = this.read<string | undefined>('placeholder') ?? '';
    if (name === 'disabled') inner.disabled = this.disabled;
    if (name === 'maxlength' && Number(this.read('maxlength')) >= 0)
      inner.maxLength = Number(this.read('maxlength'));
    if (name === 'focus' && this.read('focus') === true) queueMicrotask(() => this.enter());
    if (name === 'password' && this.read('password') === true) (inner as HTMLInputElement).type = 'password';
  }
}

export class TextArea extends TextField {
  constructor() {
    super('textarea');
  }
}

export class Switch extends Field {
  value = false;
  constructor() {
    super();
    this.addEventListener('click', () => {
      if (this.disabled) return;
      this.show(!this.value);
      this.send('change', { value: this.value });
    });
  }
  connectedCallback(): void {
    this.role = 'switch';
  }
  show(on: boolean): void {
    this.value = on;
    this.ariaChecked = String(on);
  }
  override changed(name: string): void {
    if (name === 'checked') this.show(Boolean(this.read('checked')));
  }
}

export class Picker extends Field {
  get value(): unknown {
    return this.read('value');
  }
  constructor() {
    super();
    this.addEventListener('click', () => void this.open());
  }
  async open(): Promise<void> {
    const mode = this.read<string | undefined>('mode') || 'selector';
    if (mode !== 'selector') throw new Error(`the host does not play <picker mode="${mode}">`);
    if (this.disabled) return;
    const key = this.read<string | undefined>('range-key');
    const range = this.read<(string | Record<string, string>)[]>('range') ?? [];
    const chosen = await ask({ items: range.map((item) => (typeof item === 'object' ? item[key!]! : item)) });
    if (chosen < 0) this.send('cancel', {});
    else this.send('change', { value: String(chosen) });
  }
}
