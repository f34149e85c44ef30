import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.check.ts'],
    globalSetup: ['./tools.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});
