import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from '../api/ledger/filled.ts';
import { somebody } from '../api/somebody.ts';

const ledger = await openLedger();
const server = serve({ fetch: ledger.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
await once(server, 'listening');
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const folder = await mkdtemp(join(tmpdir(), 'haoban-verify-'));
afterAll(async () => {
  server.close();
  await ledger.close();
  await rm(folder, { recursive: true });
});

/** Runs the command as a person does: what it printed, and how it ended. */
const run = async (...options: string[]) => {
  const child = spawn(process.execPath, ['--experimental-strip-types', 'run/verify-ledger.ts', ...options]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const [code] = await once(child, 'close');
  return { code, printed };
};

describe('the command verify-ledger', () => {
  const memory = join(folder, 'seen.json');

  it('ends with 0 where everything holds, and keeps what it has seen', async () => {
    await (await somebody(ledger)).rate();
    await ledger.order();
    const { code, printed } = await run(site, '--since', memory);
    expect([code, printed]).toEqual([0, expect.stringMatching(/taken on trust[\s\S]*Everything holds\.\n$/)]);
    expect(JSON.parse(await readFile(memory, 'utf8'))).toMatchObject({ size: 1, root: expect.any(String) });
  });

  it('takes the address with /api as well, and knows the key the second time', async () => {
    const { code, printed } = await run(`${site}/api/`, '--since', memory);
    expect([code, printed]).toEqual([0, expect.stringContaining('The 1 seen the last time still stand')]);
    expect(printed).not.toContain('trust');
  });

  it('ends with 1 where something does not hold, and leaves what it kept as it was', async () => {
    const kept = await readFile(memory, 'utf8');
    await ledger.tamper("update ledger_leaves set leaf = replace(leaf, 'very-', '')");
    const { code, printed } = await run(site, '--since', memory);
    expect([code, printed]).toEqual([1, expect.stringContaining('✗ What stands at 0')]);
    expect(await readFile(memory, 'utf8')).toBe(kept);
  });

  it('ends with 2 where nobody answers, and where it is not told whom to ask', async () => {
    expect(await run('http://127.0.0.1:9')).toMatchObject({ code: 2 });
    expect(await run()).toMatchObject({
      code: 2,
      printed: expect.stringContaining('npm run verify-ledger -- URL'),
    });
  });
});
