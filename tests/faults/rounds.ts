import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { addressOf, homeOf, npmStart, sweep } from '../run/start.ts';
import { seeded, shuffle } from './chance.ts';
import type { Seen } from '../../run/verify-ledger/verify.ts';
import { checkRatings } from './check-ratings.ts';
import { findLosses, findStale, readVersions } from './check.ts';
import { killings, killStart, postmasterOf } from './killings.ts';
import { startPublisher, startReaders } from './load.ts';
import { startRaters, type Sending } from './raters.ts';
import { readNotes } from './record.ts';

/** Milliseconds of load before the killing, and of a start that is killed on its way. */
const [LOAD_FROM, LOAD_TO, START_TO] = [100, 1_500, 600];
/** The share of starts that are killed on their way. */
const KILLED_STARTS = 0.3;

/** The ratings of the rounds before the last one, those of the last, and the newest head of the ledger that was seen. */
type Given = { earlier: Sending[]; last: Sending[]; head: Seen | undefined };

/** Starts the copy in `folder` and gives what is wrong after what it went through; all that was given is then earlier. */
const restart = async (folder: string, record: string, given: Given) => {
  const server = await npmStart(folder);
  if (!(await server.up))
    throw new Error(`it did not start again: ${server.printed.out}${server.printed.err}`);
  const database = await addressOf(homeOf(folder));
  const versions = await readVersions(database);
  const acknowledged = existsSync(record) ? readNotes(await readFile(record, 'utf8')) : [];
  const ratings = await checkRatings({ url: server.url, database }, given);
  const faults = [
    ...findLosses(versions, acknowledged),
    ...(await findStale(server.url, versions)),
    ...ratings.faults,
  ];
  given.earlier.push(...given.last.splice(0));
  given.head = ratings.seen;
  const guides = [...new Set(versions.versions.map(({ guide }) => guide))];
  return { server, database, guides, acknowledged: acknowledged.length, faults };
};

/**
 * Kills a copy of this project in `folder` under load, again and again, and looks after each start whether
 * everything that was answered with success is there. Throws at the first fault, with the seed.
 */
export const runRounds = async (
  folder: string,
  { rounds, seed, say }: { rounds: number; seed: number; say: (line: string) => void },
) => {
  const chance = seeded(seed);
  const record = join(folder, 'acknowledged');
  const names = Object.keys(killings);
  const order = Array.from({ length: Math.ceil(rounds / names.length) }, () => shuffle(names, chance)).flat();
  const must = (faults: string[]) => {
    if (faults.length) throw new Error(faults.slice(0, 10).join('\n'));
  };
  const given: Given = { earlier: [], last: [], head: undefined };
  let [reads, receipts] = [0, 0];

  for (let round = 1; round <= rounds; round += 1) {
    const { server, database, guides, acknowledged, faults } = await restart(folder, record, given);
    try {
      must(faults);
      const publisher = startPublisher(database, record, String(round));
      const readers = startReaders(server.url, shuffle(guides, chance));
      const raters = startRaters(server.url, given.head?.vkey ?? '');
      const moment = Math.round(LOAD_FROM + chance() * (LOAD_TO - LOAD_FROM));
      await setTimeout(moment);
      let read: ReturnType<typeof readers.stop> = { answered: 0, failed: [] };
      const forgive = () => (read = readers.stop());
      const name = order[round - 1]!;
      await killings[name]!({ home: homeOf(folder), database, signal: server.signal, chance, forgive });
      await publisher.kill();
      await server.ended;
      const rated = await raters.stop();
      given.last = rated.sent;
      given.head = rated.head ?? given.head;
      const answered = rated.sent.filter(({ receipt }) => receipt).length;
      must([...read.failed, ...rated.failed, ...(server.printed.err ? ['the server printed an error'] : [])]);
      reads += read.answered;
      receipts += answered;
      say(
        `${round}/${rounds}: killed ${name} after ${moment} ms; ${acknowledged} versions and ` +
          `${given.earlier.length} ratings before, all there; ${answered} receipts of ${rated.sent.length} ratings sent`,
      );
    } catch (error) {
      await sweep(folder, server);
      const { err } = server.printed;
      throw new Error(`round ${round}, seed ${seed}, ${order[round - 1]}: ${error}\n${err}`, {
        cause: error,
      });
    }
    if (chance() < KILLED_STARTS) {
      const before = await postmasterOf(homeOf(folder));
      const { signal, ended } = await npmStart(folder);
      await setTimeout(chance() * START_TO);
      await killStart(homeOf(folder), signal, before);
      await ended;
    }
  }
  const { server, acknowledged, faults } = await restart(folder, record, given);
  await sweep(folder, server);
  must(faults);
  return { acknowledged, reads, receipts, ratings: given.earlier.length };
};
