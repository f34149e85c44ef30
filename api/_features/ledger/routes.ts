import { anyone } from '../../_core/route.ts';
import { readBundle } from './bundle.ts';
import { readCheckpoint } from './checkpoint.ts';
import { compareSizes } from './compare.ts';
import { downloadBook } from './download.ts';
import { listEntries } from './list.ts';
import { proveReceipt } from './prove.ts';
import { readLedger } from './read.ts';
import { readTile } from './tile.ts';

export const ledger = [
  anyone('GET /ledger', readLedger),
  anyone('GET /ledger/entries', listEntries),
  anyone('GET /ledger/proof', proveReceipt),
  anyone('GET /ledger/consistency', compareSizes),
  anyone('GET /ledger/checkpoint', readCheckpoint),
  anyone('GET /ledger/tile/entries/:path{.+}', readBundle),
  anyone('GET /ledger/tile/:level/:path{.+}', readTile),
  anyone('GET /ledger/book', downloadBook),
];
