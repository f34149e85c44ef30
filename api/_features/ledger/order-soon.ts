import { setTimeout } from 'node:timers/promises';
import { waitUntil } from '@vercel/functions';
import { readEnv } from '../../_core/env.ts';
import { log } from '../../_core/log.ts';
import { orderLedger } from './order.ts';

/** How often it is tried while other instances are at it, and how long between (ms): a second in all. */
const TRIES = 5;
const PAUSE = 200;

const keepTrying = async () => {
  for (let tried = 0; tried < TRIES; tried++) {
    if ((await orderLedger()) !== undefined) return;
    await setTimeout(PAUSE);
  }
};

/**
 * After a write where no server runs all the time: the reply goes out, and what it wrote gets its number.
 * What does not come to that is left to the next write and to the clock.
 */
export const orderSoon = () => {
  if (!readEnv().VERCEL) return;
  waitUntil(keepTrying().catch((error: Error) => log().warn({ error: error.stack }, 'ledger not ordered')));
};
