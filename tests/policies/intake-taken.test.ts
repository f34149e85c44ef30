import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { takeIn } from '../taken-in.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** Something done in a transaction that is undone. */
const tried = <T>(act: (client: pg.Client) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query('begin');
    return act(client);
  });

describe('what is taken in', () => {
  const refused = (change: string) =>
    tried(async (client) => {
      await client.query(change);
      return takeIn(client);
    }).then(
      () => 'taken in',
      (error: { constraint?: string }) => error.constraint,
    );

  it.each([
    [
      "update public.cross_region_agreements set valid_until = current_date - 2 where id = 'demo-far'",
      'agreement_in_force',
    ],
    [
      "update public.cross_region_agreements set valid_from = current_date + 2 where id = 'demo-far'",
      'agreement_in_force',
    ],
    [
      "update public.cross_region_agreements set retired_on = current_date where id = 'demo-far'",
      'agreement_in_force',
    ],
    [
      "update public.cross_region_items set retired_on = current_date where id = 'demo-back-id'",
      'agreement_in_force',
    ],
    ["update public.cross_region_items set mode = 'online' where id = 'demo-back-id'", 'taken_in_here'],
    ["update public.cross_region_items set guide_code = null where id = 'demo-back-id'", 'taken_in_here'],
    ["update public.agencies set region_code = '110101' where id = 'demo-far-approval'", 'somebody_decides'],
    ['select', 'taken in'],
  ])('after %s is %s', async (change, outcome) => {
    expect(await refused(change)).toBe(outcome);
  });
});
