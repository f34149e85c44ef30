import { type Element as Node } from 'glass-easel';

/** An element of WXML. `read` gives an attribute as the template set it, since HTML knows texts only. */
export class Plain extends HTMLElement {
  read<T>(name: string): T {
    return (this as unknown as { __wxElement: Node }).__wxElement.getAttribute(name) as T;
  }
  send(type: string, detail: object, bubbles = false): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles }));
  }
  override setAttribute(name: string, value: string): void {
    super.setAttribute(
      name,
      name === 'style' ? value.replace(/(-?[\d.]+)rpx/g, 'calc($1 * var(--rpx))') : value,
    );
    this.changed(name);
  }
  override removeAttribute(name: string): void {
    super.removeAttribute(name);
    this.changed(name);
  }
  /** Called after an attribute was set or removed. */
  changed(_name: string): void {}
}
