/** npm run faults: the long run. `-- --rounds 500` for more rounds, `-- --seed 7` to take a seed again. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfChanged } from '../../run/build.ts';
import { copyProject } from '../run/start.ts';
import { runRounds } from './rounds.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 100);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

await buildIfChanged('h5', console.log);
const folder = await mkdtemp(join(tmpdir(), 'haoban-faults-'));
await chmod(folder, 0o755);
console.log(`${rounds} rounds with seed ${seed} in ${folder}`);
await copyProject(folder);
const { acknowledged, reads, receipts, ratings } = await runRounds(folder, {
  rounds,
  seed,
  say: console.log,
});
console.log(
  `${rounds} rounds, ${acknowledged} versions acknowledged, all there once; ${reads} reads answered; ` +
    `${receipts} receipts, ${ratings} ratings sent, all there once with their lines and rectifications (seed ${seed})`,
);
// Only after success: a failed run leaves the data, the log and the record to look at.
await rm(folder, { recursive: true });
