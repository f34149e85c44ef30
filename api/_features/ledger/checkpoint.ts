import type { Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';

/** The signed head as it stands, for tools (C2SP tlog-checkpoint). */
export const readCheckpoint: Verb<'GET /ledger/checkpoint'> = async (_, { asCaller }) =>
  (await asCaller(readNewestHead)).head.note;
