/** The routes of the public ledger, and of what happens by the clock. */
import * as z from 'zod/mini';
import { JobDone, JobParams } from './clockwork.ts';
import { Nothing, type Endpoint } from './endpoint.ts';
import {
  BundleOfEntriesParams,
  Bytes,
  ConsistencyQuery,
  EntryPage,
  EntryQuery,
  LedgerConsistency,
  LedgerHead,
  LedgerProof,
  ProofQuery,
  Streamed,
  TileParams,
} from './ledger.ts';

const anyone = { audience: 'anyone', fresh: 'always' } as const;
const tiles = { audience: 'anyone', fresh: 'never-changes', media: 'application/octet-stream' } as const;

export const apiOfLedger = {
  'GET /ledger': {
    ...anyone,
    summary: '公开台账到第几条，签过名的总码，作废了几条',
    send: Nothing,
    receive: LedgerHead,
    refuses: [],
  },
  'GET /ledger/entries': {
    ...anyone,
    summary: '台账里的每一笔，新的在前',
    send: EntryQuery,
    receive: EntryPage,
    refuses: [],
  },
  'GET /ledger/proof': {
    ...anyone,
    summary: '一张回执的每一笔，一路算到签过名的总码',
    send: ProofQuery,
    receive: LedgerProof,
    refuses: ['not-in-ledger'],
  },
  'GET /ledger/consistency': {
    ...anyone,
    summary: '证明后来的台账只是在前面的后边加了几条',
    send: ConsistencyQuery,
    receive: LedgerConsistency,
    refuses: ['no-such-size'],
  },
  'GET /ledger/checkpoint': {
    ...anyone,
    summary: '签过名的总码（C2SP tlog-checkpoint）',
    media: 'text/plain; charset=utf-8',
    send: Nothing,
    receive: z.string(),
    refuses: [],
  },
  'GET /ledger/tile/entries/:path{.+}': {
    ...tiles,
    summary: '一块原文（C2SP tlog-tiles）',
    send: BundleOfEntriesParams,
    receive: Bytes,
    refuses: ['no-such-tile'],
  },
  'GET /ledger/tile/:level/:path{.+}': {
    ...tiles,
    summary: '一块树（C2SP tlog-tiles）',
    send: TileParams,
    receive: Bytes,
    refuses: ['no-such-tile'],
  },
  'GET /ledger/book': {
    ...anyone,
    summary: '下载整本：一行一条，顺序就是位置',
    media: 'application/jsonl; charset=utf-8',
    send: Nothing,
    receive: Streamed,
    refuses: [],
  },
  'GET /clockwork/:job': {
    summary: '到点要做的事，定时器来叫',
    audience: 'clockwork',
    fresh: 'always',
    send: JobParams,
    receive: JobDone,
    refuses: ['no-session', 'photos-away'],
  },
} as const satisfies Record<string, Endpoint>;
