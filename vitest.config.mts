import { defineConfig } from 'vitest/config';

/** What is waited for comes at once, or on a slow machine later: how fast it is, benchmarks say. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** The fast half needs neither a database nor a browser: `npm run check` is it. */
const fast = ['tests/{checks,contract,rules,search,miniapp,seeds}/**/*.test.ts'];
const browser = ['tests/{journeys,weapp}/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': new URL('miniapp/src', import.meta.url).pathname } },
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'fast', include: fast, testTimeout: 120_000 } },
      {
        test: {
          name: 'database',
          include: ['tests/**/*.test.ts'],
          exclude: [...fast, ...browser],
          globalSetup: './tests/database.ts',
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          globalSetup: ['./tests/builds.ts', './tests/site.ts'],
          ...patient,
          fileParallelism: false,
          // Pages have all processors to themselves: what a person waits for is not waited for beside other tests.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
