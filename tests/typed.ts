import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Types a text into a field, once it holds. Where the element that had the focus was removed a moment before,
 * Chromium takes the focus away again from whatever was given it meanwhile, and what is typed is lost.
 */
export const fill = (field: Locator, text: string) =>
  expect
    .poll(
      async () => {
        await field.fill(text);
        return field.inputValue();
      },
      { interval: 20, timeout: 10_000 },
    )
    .toBe(text);
