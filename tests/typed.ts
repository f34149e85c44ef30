import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Types a text into a field, once it holds. Where the element that had the focus was removed a moment before,
 * Chromium takes the focus away again from whatever was given it meanwhile, and what is typed is lost.
 */
export const fill = async (field: Locator, text: string) => {
  const typed = async () => {
    await field.fill(text);
    return field.inputValue();
  };
  await expect.poll(typed, { interval: 20, timeout: 10_000 }).toBe(text);
};
