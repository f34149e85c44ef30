import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a tool of node_modules/.bin; what it printed is shown when it finds fault. */
const run = (tool: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(tool, options, { encoding: 'utf8', shell: false });
  return { status, printed: stdout + stderr };
};

describe('the source', () => {
  it('has sound types in contract, rules, API, run and tests', () => {
    expect(run('tsc', '-p', '.')).toMatchObject({ status: 0 });
  });

  it('has sound types in the mini-program', () => {
    expect(run('tsc', '-p', 'miniapp')).toMatchObject({ status: 0 });
  });

  it('keeps the walls and the lint rules', () => {
    expect(run('oxlint')).toMatchObject({ status: 0 });
  });

  it('is formatted', () => {
    expect(run('prettier', '--check', '--log-level', 'warn', '.')).toMatchObject({ status: 0 });
  });

  it('holds nothing unused: no file, no export, no dependency', () => {
    expect(run('knip')).toMatchObject({ status: 0 });
  });
});
