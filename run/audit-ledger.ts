import { auditLedger } from '../api/_features/ledger/audit.ts';
import { disconnect } from '../api/_core/database.ts';
import { isMain } from './main.ts';

/** Run by whoever holds the server's keys: prints what does not agree with the ledger. Gives the exit code. */
const main = async () => {
  const found = await auditLedger().finally(disconnect);
  for (const { rating, faults } of found) console.log(`✗ rating ${rating}: ${faults.join('; ')}`);
  console.log(
    found.length ? `Ratings that do not agree with the ledger: ${found.length}` : 'Everything agrees.',
  );
  return found.length ? 1 : 0;
};

if (isMain(import.meta.url)) process.exitCode = await main();
