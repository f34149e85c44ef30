import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { inFolder, inSupabase, type Storage } from '../../../api/_core/storage.ts';

const place = await mkdtemp(join(tmpdir(), 'storage-'));
const folder = join(place, 'not', 'there', 'yet');

const KEY = 'sb_secret_of_the_tests';

/** Supabase Storage as far as we ask it (storage-api 1.x), behind its secret key. */
const kept = new Map<string, ArrayBuffer>();
const bucket = new Hono()
  .use(async (context, next) =>
    context.req.header('apikey') === KEY
      ? next()
      : context.json({ statusCode: '403', error: 'Unauthorized', message: 'no' }, 400),
  )
  .post('/storage/v1/object/photos/:name', async (context) => {
    if (context.req.header('x-upsert') !== 'true') return context.json({ statusCode: '409' }, 400);
    kept.set(context.req.param('name'), await context.req.arrayBuffer());
    return context.json({ Key: `photos/${context.req.param('name')}`, Id: '1' });
  })
  .get('/storage/v1/object/photos/:name', (context) => {
    const bytes = kept.get(context.req.param('name'));
    return bytes
      ? context.body(bytes)
      : context.json({ statusCode: '404', error: 'not_found', message: 'Object not found' }, 400);
  })
  .delete('/storage/v1/object/photos', async (context) => {
    const { prefixes } = await context.req.json<{ prefixes: string[] }>();
    for (const name of prefixes) kept.delete(name);
    return context.json([]);
  });
const server = serve({ fetch: bucket.fetch, port: 0, hostname: '127.0.0.1' });
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(async () => {
  server.close();
  await rm(place, { recursive: true });
});

const storages: [string, Storage][] = [
  ['a folder', inFolder(folder)],
  ['Supabase Storage', inSupabase(url, KEY)],
];

describe.each(storages)('storage in %s', (_, storage) => {
  it('gives back what was put, to the byte, and the newest of it', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_byte, at) => at % 256);
    await storage.put('one', bytes.subarray(0, 10));
    await storage.put('one', bytes);
    expect(await storage.get('one')).toEqual(bytes);
  });

  it('has nothing under a name that nobody put, nor under one that was removed', async () => {
    await storage.put('two', new Uint8Array(1));
    await storage.remove(['two', 'never']);
    await storage.remove([]);
    expect(await storage.get('two')).toBeUndefined();
    expect(await storage.get('never')).toBeUndefined();
  });
});

describe('storage', () => {
  it('in a folder leaves no draft behind', async () => {
    expect(await readdir(folder)).toEqual(['one']);
  });

  it('in a folder has what it answered for, whole, when the process was killed', async () => {
    const module = new URL('../../../api/_core/storage.ts', import.meta.url).href;
    const killed = join(place, 'killed');
    const putting = `
      const storage = (await import('${module}')).inFolder('${killed}');
      for (let n = 0; ; n += 1) {
        await storage.put(String(n), new Uint8Array(50_000).fill(n % 256));
        console.log(n);
      }`;
    const strip = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...strip, '--input-type=module', '-e', putting]);
    const answered: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      answered.push(line);
      if (answered.length === 30) child.kill('SIGKILL');
    }
    expect(answered.length).toBeGreaterThanOrEqual(30);
    const storage = inFolder(killed);
    for (const name of answered)
      expect(await storage.get(name)).toEqual(new Uint8Array(50_000).fill(Number(name) % 256));
  });

  it('in Supabase refuses while it does not answer, or does not know us', async () => {
    for (const away of [inSupabase('http://127.0.0.1:1', KEY), inSupabase(url, 'sb_secret_of_another')]) {
      const refused = { reason: 'photos-away' };
      await expect(away.put('three', new Uint8Array(1))).rejects.toMatchObject(refused);
      await expect(away.get('one')).rejects.toMatchObject(refused);
      await expect(away.remove(['one'])).rejects.toMatchObject(refused);
    }
  });
});
