import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { RatingReceipt } from '#contract/ratings';
import { commitmentText } from '#rules/commitment';
import { judgeProof, type Own } from '../../miniapp/src/metrics/judge';
import { ratingLine, smallLog } from '../small-log.ts';

vi.mock('@tarojs/taro', () => import('./taro'));

const RECEIPT = 'HB26110003';
const AT = 2;
const salt = 'NtPqd61d9xXzPhn_w1K-OQ';
const committed = {
  caseNumber: 'DEMO-20261119-3',
  window: 'demo-centre-1',
  photos: ['a1'.repeat(32), 'b2'.repeat(32)],
};
const comment = '等了一上午，窗口只有一个人 🙁';
const commitment = createHash('sha256')
  .update(commitmentText(salt, { ...committed, comment }))
  .digest('hex');
const lines = Array.from({ length: 11 }, (_, n) =>
  ratingLine(`HB2611${String(n + 1).padStart(4, '0')}`, { commitment }),
);
const log = smallLog();
const sent = log.proof(lines, AT);
const verdict = (proof: typeof sent, own?: Own, trusted?: string) =>
  judgeProof(proof, RECEIPT, own, trusted).verdict;
/** The same proof with one thing in its entry forged. */
const forged = (entry: Partial<(typeof sent)['entries'][number]>) => ({
  ...sent,
  entries: sent.entries.map((one) => ({ ...one, ...entry })),
});
const flipped = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

describe('a proof that the phone judges', () => {
  it('holds, in as many steps as the tree has', () => {
    const judged = judgeProof(sent, RECEIPT);
    expect(judged).toMatchObject({ verdict: 'holds', own: 'unknown', head: { size: 11 } });
    expect(judged).toMatchObject({ climbed: { steps: { length: 4 }, holds: true } });
  });

  it('holds in a log of one line, which is its own root', () => {
    expect(judgeProof(smallLog().proof([lines[AT]!], 0), RECEIPT)).toMatchObject({ climbed: { steps: [] } });
  });

  it.each([
    ['one character of the line', { text: sent.entries[0]!.text.replace('dissatisfied', 'very-satisfied') }],
    ['a space in the line', { text: `${sent.entries[0]!.text} ` }],
    ['its place', { index: AT + 1 }],
    ['a place beyond the end', { index: 11 }],
    [
      'a code on the way',
      { proof: [flipped(sent.entries[0]!.proof[0]!), ...sent.entries[0]!.proof.slice(1)] },
    ],
    ['the order of the codes', { proof: sent.entries[0]!.proof.toReversed() }],
    ['a code too few', { proof: sent.entries[0]!.proof.slice(1) }],
    ['a code too many', { proof: [...sent.entries[0]!.proof, 'ab'.repeat(32)] }],
    ['codes that are none', { proof: sent.entries[0]!.proof.map(() => 'zz') }],
  ])('is seen to be forged in %s', (_, entry) => {
    expect(verdict(forged(entry))).toBe('mismatch');
  });

  it('is not about this receipt when its line is another’s', () => {
    expect(verdict(log.proof(lines, AT + 1))).toBe('not-it');
    expect(verdict({ ...sent, entries: [] })).toBe('not-it');
    expect(verdict(forged({ text: 'no JSON' }))).toBe('not-it');
  });

  it('is not signed when the head was changed after signing, or somebody else signed it', () => {
    const changed = sent.note.replace('\n11\n', '\n12\n');
    expect(changed).not.toBe(sent.note);
    expect(verdict({ ...sent, note: changed })).toBe('unsigned');
    expect(verdict({ ...sent, note: smallLog().head(lines).note })).toBe('unsigned');
    expect(verdict({ ...sent, note: '' })).toBe('unsigned');
    expect(verdict({ ...sent, vkey: 'nonsense' })).toBe('unsigned');
  });

  it('is not believed when it comes with another key than the one that the phone knows', () => {
    const other = smallLog();
    expect(verdict(other.proof(lines, AT), undefined, sent.vkey)).toBe('other-key');
    expect(verdict(other.proof(lines, AT))).toBe('holds');
  });

  it('is not believed for what the reply says beside the signed head', () => {
    const judged = judgeProof({ ...sent, root: 'ab'.repeat(32), size: 99 }, RECEIPT);
    expect(judged).toMatchObject({ verdict: 'holds', head: { size: 11 } });
  });

  it('holds only when every later line of the receipt does as well', () => {
    const two = log.proof(lines, AT, AT + 1);
    expect(verdict(two)).toBe('holds');
    const [first, second] = two.entries;
    expect(verdict({ ...two, entries: [first!, { ...second!, text: `${second!.text} ` }] })).toBe('mismatch');
  });
});

describe('one’s own words beside the ledger', () => {
  const receipt = {
    salt,
    commitment,
    committed,
    level: 'dissatisfied',
    tags: ['200'],
  } as unknown as RatingReceipt;
  const own: Own = { comment: `  ${comment}\n`, receipt };
  const otherwise = (more: Partial<RatingReceipt['committed']>) => ({
    ...own,
    receipt: { ...receipt, committed: { ...committed, ...more } },
  });
  const said = (mine: Own) => judgeProof(sent, RECEIPT, mine);

  it('give the line’s fingerprint, computed anew with the salt of the receipt', () => {
    expect(said(own)).toMatchObject({ verdict: 'holds', own: 'words' });
  });

  it.each([
    ['other words', { ...own, comment: '很好' }],
    ['another case', otherwise({ caseNumber: 'DEMO-20261119-4' })],
    ['another window', otherwise({ window: null })],
    ['a photo less', otherwise({ photos: committed.photos.slice(1) })],
    ['photos in another order', otherwise({ photos: committed.photos.toReversed() })],
    ['another salt', { ...own, receipt: { ...receipt, salt: 'x' } }],
    ['another level', { ...own, receipt: { ...receipt, level: 'satisfied' as const } }],
    ['other tags', { ...own, receipt: { ...receipt, tags: [] } }],
    ['another fingerprint', { ...own, receipt: { ...receipt, commitment: 'cd'.repeat(32) } }],
  ])('do not match with %s', (_, mine) => {
    expect(said(mine)).toMatchObject({ verdict: 'mismatch', own: 'changed' });
  });

  it('are not said to be compared where the phone has no receipt', () => {
    expect(said({ comment })).toMatchObject({ verdict: 'holds', own: 'unknown' });
  });
});
