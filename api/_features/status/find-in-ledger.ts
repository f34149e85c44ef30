import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import nacl from 'tweetnacl';
import type { Received } from '#contract/api';
import { climbTo, isRatingOf, readHead } from '#rules/ledger-proof';
import type { Ask } from '../../_core/route.ts';

/** How long a rating may take to get its number in the ledger (ms): the sequencer takes a second. */
const PATIENCE = 5_000;
const LOOK_AGAIN_AFTER = 250;

const tools = {
  sha256: (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  verify: nacl.sign.detached.verify,
};

/** Whether a proof shows the rating of this receipt, with this commitment, under a signed head. */
const proves = (
  { note, vkey, entries }: Received<'GET /ledger/proof'>,
  { receipt, commitment }: { receipt: string; commitment: string },
) => {
  const head = readHead(note, vkey, tools);
  const entry = entries.find(({ text }) => isRatingOf(receipt, text) && text.includes(commitment));
  return head !== undefined && entry !== undefined && climbTo(head, entry, tools).holds;
};

/** Waits until the ledger proves a rating, as its giver would check it; false where that takes too long. */
export const findInLedger = async (ask: Ask, given: { receipt: string; commitment: string }) => {
  const until = Date.now() + PATIENCE;
  do {
    const response = await ask(`/ledger/proof?receipt=${given.receipt}`);
    if (response.status === 200) return proves(await response.json(), given);
    await setTimeout(LOOK_AGAIN_AFTER);
  } while (Date.now() < until);
  return false;
};
