import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line; a test that was skipped is counted where everyone sees it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>) {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (!module.ok() && module.errors().length) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    process.on('exit', () =>
      console.log(`\n${count.passed} passed, ${count.failed} failed${skipped ? `, ${skipped} skipped` : ''}`),
    );
  }
}
