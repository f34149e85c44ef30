import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What each room may not reach, as a line that would reach it. */
const trespasses = [
  ['contract/x.ts', `import pg from 'pg';`],
  ['contract/x.ts', `import * as z from 'zod';`],
  ['rules/x.ts', `import { Guide } from '#contract/guides';`],
  ['miniapp/src/pages/x.ts', `import { Guide } from '#contract/guides';`],
  ['miniapp/src/pages/x.ts', `import { createClient } from '@supabase/supabase-js';`],
  ['miniapp/src/pages/x.ts', `import * as z from 'zod/mini';`],
  ['api/_core/x.ts', `import { Guide } from '../../contract/guides.ts';`],
  ['api/_core/x.ts', `import { seed } from '../../run/seed.ts';`],
  ['api/_features/guides/x.ts', `import { loadBundles } from '../bundles/load.ts';`],
  ['api/_features/guides/x.ts', `import pg from 'pg';`],
  ['api/_features/ratings/x.ts', `import { asSystem } from '../../_core/system.ts';`],
  ['api/_features/guides/x.ts', `import { seed } from '../../../run/seed.ts';`],
] as const;

const allowed = [
  ['contract/x.ts', `import * as z from 'zod/mini';`],
  ['rules/x.ts', `import { audiences } from '#contract/vocabulary';`],
  ['miniapp/src/pages/x.ts', `import type { Guide } from '#contract/guides';`],
  ['api/_features/ledger/order.ts', `import { asSystem } from '../../_core/system.ts';`],
  ['api/_features/guides/x.ts', `import { knowRegion } from '../regions/know.ts';`],
] as const;

describe('the walls between the rooms', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'haoban-walls-'));
    await cp('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const lint = async (path: string, line: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${line}\n`);
    const { stdout } = spawnSync('oxlint', ['--format', 'unix', path], { cwd: folder, encoding: 'utf8' });
    return stdout;
  };

  it.each(trespasses)('let nothing through: %s may not say %s', async (path, line) => {
    expect(await lint(path, line)).toContain('no-restricted-imports');
  });

  it.each(allowed)('have their doors: %s may say %s', async (path, line) => {
    expect(await lint(path, line)).not.toContain('no-restricted-imports');
  });
});
