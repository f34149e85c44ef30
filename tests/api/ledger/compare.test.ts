import { afterAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { openLedger } from './filled.ts';
import { tree, unhex } from './hashes.ts';

const KEY = 'GET /ledger/consistency';
const { get, sql, fill, order, tamper, close } = await openLedger();
afterAll(close);
const compare = async (query: string) => receive(KEY, await get(`/ledger/consistency?${query}`));

/** The heads that somebody kept, each with what was signed at that time. */
const heads: { size: number; root: Uint8Array }[] = [];
for (const count of [1, 1, 5, 249, 1, 343, 700]) {
  await fill(count);
  await order();
}
for (const { size, root } of await sql('select size, root from ledger_heads order by size'))
  heads.push({ size: Number(size), root: new Uint8Array(root) });

describe('GET /ledger/consistency', () => {
  it('shows that each head that was signed is the beginning of each later one', async () => {
    for (const first of heads)
      for (const second of heads.filter(({ size }) => size >= first.size)) {
        const { from, to, proof } = await compare(`from=${first.size}&to=${second.size}`);
        expect([unhex(from.root), unhex(to.root)]).toEqual([first.root, second.root]);
        expect(tree.extend(first, second, proof.map(unhex))).toBe(true);
      }
  });

  it('goes to the newest head where none is named', async () => {
    expect((await compare('from=1')).to.size).toBe(1300);
  });

  it.each(['from=0', 'from=3&to=2', 'from=1301', 'from=1&to=1301'])('refuses %s', async (query) => {
    expect(await refusal(await get(`/ledger/consistency?${query}`))).toMatchObject({
      reason: 'no-such-size',
    });
  });

  it('does not lead from a head that somebody kept to a history that was written anew', async () => {
    const [kept, newest] = [heads[3], heads[6]] as [(typeof heads)[0], (typeof heads)[0]];
    await tamper(`create temp table kept as select rating, leaf from ledger_leaves where number <> 100 order by number;
      delete from ledger_leaves; delete from ledger_tiles; delete from ledger_heads;
      insert into ledger_pending (rating, leaf) select rating, leaf from kept`);
    await fill(1, 9_000);
    await order();
    const { from, to, proof } = await compare(`from=${kept.size}&to=${newest.size}`);
    expect(unhex(from.root)).not.toEqual(kept.root);
    expect(tree.extend(kept, { size: to.size, root: unhex(to.root) }, proof.map(unhex))).toBe(false);
  });
});
