import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openDoor } from '../door.ts';
import { reads, writes } from '../every-route.ts';
import { openApi, receive, refusal } from '../open-api.ts';
import { somebody } from '../somebody.ts';

let door!: Awaited<ReturnType<typeof openDoor>>;
const api = await openApi(async (server) => (door = await openDoor(server)).url);
const { get, post, sql } = api;
const zhao = await somebody(api);
afterAll(async () => {
  await api.close();
  await door.shut();
});
const hours = async () =>
  (await receive('GET /agencies', await get('/agencies?region=demo'))).items[0]?.hours;

/** Of the routes that ask nobody who they are: the others find out about that first. */
const open = (routes: typeof reads) => routes.filter(({ audience }) => audience === 'anyone');

/** In this order: a server starts while the database is away, finds it, loses it, and finds it again. */
describe('while the database is away', () => {
  it('a server that holds nothing says on every route that it is unavailable, and whose fault that is', async () => {
    await door.shut();
    const replies = [
      ...(await Promise.all(open(reads).map(({ path }) => get(path)))),
      ...(await Promise.all(open(writes).map(({ path, sent }) => post(path, sent)))),
    ];
    for (const reply of replies)
      expect(await refusal(reply)).toMatchObject({
        reason: 'unavailable',
        sentence: expect.stringContaining('不怪你'),
      });
  });

  it('what is malformed is still refused as such', async () => {
    expect(await refusal(await get('/guides?limit=0'))).toMatchObject({ reason: 'malformed' });
  });

  it('the server is back with the database, without a restart', async () => {
    await door.open();
    expect(await hours()).toBeTypeOf('string');
  });

  it('a server that holds the catalogue keeps giving it, and says so in the log', async () => {
    const { log } = await import('../../../api/_core/log.ts');
    const warn = vi.spyOn(log(), 'warn');
    await door.shut();
    await sql("update agencies set hours = '改过了' where region_code = 'demo'");
    const statuses = new Set<number>();
    const told = async () => {
      statuses.add((await get('/guides/P0101')).status);
      return warn.mock.calls.map(([, sentence]) => sentence);
    };
    await expect.poll(told).toContain('catalogue not refreshed');
    expect(statuses).toEqual(new Set([200]));
    expect(await hours()).not.toBe('改过了');
  });

  it('what is written is refused: nothing is said to be kept that is not', async () => {
    const missed = await post('/missed-queries', { id: randomUUID(), phrase: '奥特曼' });
    expect(await refusal(missed)).toMatchObject({ reason: 'unavailable' });
    expect(await refusal(await zhao.rate())).toMatchObject({ reason: 'unavailable' });
  });

  it('what was published meanwhile shows when it is back', async () => {
    await door.open();
    await expect.poll(hours).toBe('改过了');
  });
});
