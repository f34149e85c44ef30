import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/*
 * A moment after Taro's views are there on the web they take their shape: they move what is in them, and what is moved
 * loses the focus, and with it what is typed just then. So both are done until they hold.
 */

/** Types a text into a field. */
export const fill = async (field: Locator, text: string) => {
  const typed = async () => {
    await field.fill(text);
    return field.inputValue();
  };
  await expect.poll(typed, { interval: 20 }).toBe(text);
};

/** Gives a field the focus, and sees that it keeps it for two frames. */
export const focus = async (field: Locator) => {
  const isKept = async () => {
    await field.focus();
    return field.evaluate(
      (element) =>
        new Promise<boolean>((tell) =>
          requestAnimationFrame(() => requestAnimationFrame(() => tell(document.activeElement === element))),
        ),
    );
  };
  await expect.poll(isKept, { interval: 20 }).toBe(true);
};
