import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('the catalogue', () => {
  it('is loaded once for readers who come together', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, () => get('/regions')));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    const connections = await sql(
      "select from pg_stat_activity where usename = 'haoban_server' and datname = current_database()",
    );
    expect(connections).toHaveLength(1);
  });

  it('shows what was published within two seconds, and meanwhile refuses nobody', async () => {
    const statuses = new Set<number>();
    const hours = async () => {
      const response = await get('/agencies?region=demo');
      statuses.add(response.status);
      return (await receive('GET /agencies', response)).items[0]?.hours;
    };
    expect(await hours()).not.toBe('每天 24 小时');
    await sql("update agencies set hours = '每天 24 小时' where region_code = 'demo'");
    await expect.poll(hours, { interval: 20 }).toBe('每天 24 小时');
    expect(statuses).toEqual(new Set([200]));
  });

  it('drops a guide that is withdrawn, from the index and at its address', async () => {
    await sql("update guide_versions set withdrawn_at = now() where guide_code = 'P0201'");
    const status = async () => (await get('/guides/P0201')).status;
    await expect.poll(status, { interval: 20 }).toBe(404);
    const { items } = await receive('GET /guides/index', await get('/guides/index'));
    expect(items.map(({ code }) => code)).not.toContain('P0201');
  });

  it('is never seen half: a version and its number change in one step', async () => {
    const seen = new Map<number, Set<string>>();
    const version = async () => {
      const { catalogue, items } = await receive('GET /guides/index', await get('/guides/index'));
      const name = items.find(({ code }) => code === 'P0202')?.name ?? '';
      seen.set(catalogue, (seen.get(catalogue) ?? new Set()).add(name));
      return name;
    };
    const before = await version();
    await sql(`
      with gone as (update guide_versions set withdrawn_at = now() where guide_code = 'P0202' returning *)
      select from gone`);
    await sql(`
      insert into guide_versions (guide_code, number, name, facts)
      select guide_code, 2, '新的名称', facts from guide_versions where guide_code = 'P0202'`);
    await expect.poll(version, { interval: 20 }).toBe('新的名称');
    expect([...seen.values()].filter((names) => names.size > 1)).toEqual([]);
    expect([...seen.values()].flatMap((names) => [...names])).toContain(before);
  });
});
