import type { Transact } from '../../_core/database.ts';
import { signHead, tree, vkey } from './key.ts';

/** The newest head that was signed; of a ledger without a line, the head of nothing. */
export const readNewestHead = async (transaction: Transact) => {
  const newest = await transaction
    .selectFrom('ledger_heads')
    .select(['size', 'note', 'signed_at', 'root'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { size, root, note, signedAt } = newest
    ? { ...newest, root: newest.root as unknown as Buffer, signedAt: newest.signed_at }
    : emptyHead();
  return { head: { size, root: root.toString('hex'), note, vkey: vkey() }, signedAt };
};

const emptyHead = () => {
  const root = Buffer.from(tree.rootOf([]));
  return { size: 0, root, note: signHead({ size: 0, root }), signedAt: null };
};
