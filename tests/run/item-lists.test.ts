import { afterAll, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { fillItemLists } from '../../run/embedded/item-lists.ts';
import { copyDatabase } from '../copied-database.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);
const ask = (query: string) => connected(owner, async (client) => (await client.query(query)).rows);

it('the lists of the demonstration are there after the start, are marked, and keep what editors change', async () => {
  await fillItemLists(owner);
  const states = await ask(
    `select state, count(*)::int from upper_items left join claims on item_id = id
     where catalogue like '%（演示）' group by state order by state nulls last`,
  );
  expect(states).toEqual([
    { state: 'claimed', count: 3 },
    { state: 'not-applicable', count: 1 },
    { state: null, count: 2 },
  ]);
  await ask(`update delegations set receiver = '演示镇' where receiver = '演示社区'`);
  await ask(`update claims set state = 'open', guide_code = null where state = 'claimed'`);
  await fillItemLists(owner);
  expect(await ask(`select receiver, basis like '%（演示）' as marked from delegations order by id`)).toEqual(
    [
      { receiver: '演示街道办事处', marked: true },
      { receiver: '演示镇', marked: true },
      { receiver: '演示街道办事处', marked: true },
    ],
  );
  expect(await ask(`select state, count(*)::int from claims group by state order by state`)).toEqual([
    { state: 'not-applicable', count: 1 },
    { state: 'open', count: 3 },
  ]);
});
