import { describe, expect, it } from 'vitest';
import { migrate } from '../../run/migrate.ts';
import { plant } from '../../run/plant.ts';
import { seed } from '../../run/seed.ts';
import { copyDatabase } from '../copied-database.ts';
import { connected } from '../../run/connected.ts';
import { ask, everything, number, owner, planting, shipped, versions } from './seeds.ts';

describe('loading the shipped data', () => {
  it('a second time changes nothing, and raises no number', async () => {
    await connected(owner, async (client) => {
      const before = [await number(client), await everything(client)];
      expect(await seed(owner)).toEqual({ loaded: false, left: 0 });
      expect([await number(client), await everything(client)]).toEqual(before);
    });
  });

  it('is done once when two begin at the same time', async () => {
    const empty = await copyDatabase({ empty: true });
    await migrate(empty.owner);
    const loaded = await Promise.all([seed(empty.owner), seed(empty.owner)]);
    await empty.drop();
    expect(loaded.map((one) => one.loaded).toSorted()).toEqual([false, true]);
  });

  it('is refused as a whole when one row is wrong', async () => {
    await connected(owner, async (client) => {
      const before = await everything(client);
      const seeds = shipped();
      seeds.get('bundles.json')?.push({ id: 'Not An Id', name: '试', audience: 'individual', variants: [] });
      await expect(planting(seeds, number)).rejects.toMatchObject({ code: '23514' });
      expect(await everything(client)).toEqual(before);
    });
  });

  it('of data that is not as it was loaded gives every table the same rows again', async () => {
    const before = await connected(owner, everything);
    expect(await planting(shipped(), everything)).toEqual(before);
  });
});

const code = String(shipped().get('guides/P01.json')?.[0]?.code);

describe('a guide whose shipped facts have changed', () => {
  const changed = shipped();
  const guides = changed.get('guides/P01.json') ?? [];
  Object.assign(guides[0] ?? {}, { name: '新的名称' });

  it('gets a new version, and the old one is withdrawn', async () => {
    expect(await planting(changed, (client) => versions(client, code))).toMatchObject([
      { number: 1, in_force: false },
      { number: 2, in_force: true, name: '新的名称' },
    ]);
  });

  it('raises the number of the catalogue', async () => {
    const before = await connected(owner, number);
    expect(await planting(changed, number)).toBeGreaterThan(before);
  });

  it('leaves every other guide at its version', async () => {
    const others = await planting(changed, (client) =>
      ask(client, `select distinct number from public.guide_versions where guide_code <> '${code}'`),
    );
    expect(others).toEqual([{ number: 1 }]);
  });

  it('goes back to what was shipped before as a third version, not as the first again', async () => {
    const back = await planting(changed, async (client) => {
      await plant(client, shipped());
      return versions(client, code);
    });
    expect(back.map((version) => [version.number, version.in_force])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });
});

describe('a guide whose shipped department has changed', () => {
  it('gets a new version that says so', async () => {
    const moved = shipped();
    Object.assign(moved.get('guides/P01.json')?.[0] ?? {}, { department: '别的局' });
    const seen = await planting(moved, (client) =>
      ask(
        client,
        `select number, department from public.guide_versions where guide_code = '${code}' order by 1`,
      ),
    );
    expect(seen).toMatchObject([{ number: 1 }, { number: 2, department: '别的局' }]);
  });
});
