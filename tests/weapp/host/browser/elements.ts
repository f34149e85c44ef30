import { Plain } from './element.ts';
import { Field, Picker, Switch, TextArea, TextField } from './fields.ts';

class Button extends Plain {
  constructor() {
    super();
    this.addEventListener('click', () => {
      if (this.read('form-type') === 'submit') this.closest<Form>('wx-form')?.submit();
    });
  }
  connectedCallback(): void {
    this.role = 'button';
  }
  override changed(name: string): void {
    if (name === 'disabled') this.ariaDisabled = String(Boolean(this.read('disabled')));
  }
}

class Form extends Plain {
  submit(): void {
    const fields = [...this.querySelectorAll('*')].filter(
      (found) => found instanceof Field && found.read('name'),
    );
    const value = Object.fromEntries((fields as Field[]).map((field) => [field.read('name'), field.value]));
    this.send('submit', { value });
  }
}

class ScrollView extends Plain {
  constructor() {
    super();
    this.addEventListener('scroll', (event) => {
      if (event instanceof CustomEvent) return;
      event.stopImmediatePropagation();
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this;
      this.send('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth });
      const distance = Number(this.read('lower-threshold') ?? 50);
      if (scrollHeight - scrollTop - clientHeight < distance)
        this.send('scrolltolower', { direction: 'bottom' });
    });
  }
  override changed(name: string): void {
    if (name === 'scroll-y') this.style.overflowY = this.read('scroll-y') ? 'auto' : '';
    if (name === 'scroll-x') this.style.overflowX = this.read('scroll-x') ? 'auto' : '';
    if (name === 'scroll-top' && this.read('scroll-top') !== undefined)
      this.scrollTop = Number(this.read('scroll-top'));
    const target = this.read<string | undefined>('scroll-into-view');
    if (name === 'scroll-into-view' && target) this.querySelector(`[id$="--${target}"]`)?.scrollIntoView();
  }
}

class Image extends Plain {
  inner = document.createElement('img');
  constructor() {
    super();
    this.inner.addEventListener('load', () =>
      this.send('load', { width: this.inner.naturalWidth, height: this.inner.naturalHeight }),
    );
    this.inner.addEventListener('error', () => this.send('error', { errMsg: 'failed to load' }));
  }
  connectedCallback(): void {
    this.append(this.inner);
  }
  override changed(name: string): void {
    if (name === 'src' && this.read('src')) this.inner.src = this.read('src');
    if (name === 'mode')
      this.inner.style.objectFit = this.read('mode') === 'aspectFill' ? 'cover' : 'contain';
  }
}

const played = {
  input: TextField,
  textarea: TextArea,
  switch: Switch,
  button: Button,
  form: Form,
  picker: Picker,
};
Object.assign(played, { 'scroll-view': ScrollView, image: Image });
for (const [name, element] of Object.entries(played)) customElements.define(`wx-${name}`, element);
for (const name of ['root', 'page', 'view', 'text'])
  customElements.define(`wx-${name}`, class extends Plain {});
