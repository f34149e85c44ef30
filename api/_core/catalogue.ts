import { setTimeout } from 'node:timers/promises';
import { loadAgencies } from '../_features/agencies/load.ts';
import { loadBundles } from '../_features/bundles/load.ts';
import { loadChannels } from '../_features/channels/load.ts';
import { loadCrossRegion } from '../_features/cross-region/load.ts';
import { loadGuides } from '../_features/guides/load.ts';
import { loadRegions } from '../_features/regions/load.ts';
import { loadPlaceCodes } from '../_features/place-codes/load.ts';
import { loadCalendar, loadServicePoints } from '../_features/service-points/load.ts';
import { countCitations } from '../_features/sources/load.ts';
import { loadSources } from './sources.ts';
import { anyone } from './caller.ts';
import { asCaller, type Transact } from './database.ts';
import { log } from './log.ts';

/** How long a reader may go without asking whether something was published (ms). */
const LOOK_AGAIN_AFTER = 1_000;
/** After a silence as long as this (ms) what is held may be old, so the first reader waits a moment. */
const SILENCE = 5_000;
/** How long that moment is (ms). */
const MOMENT = 300;

const askNumber = async (transaction: Transact) =>
  (await transaction.selectFrom('catalogue').select('number').executeTakeFirstOrThrow()).number;

/** Everything that is published, as one state of the database that anyone may see. */
const load = async (transaction: Transact) => {
  const number = await askNumber(transaction);
  const { all, find: sources } = await loadSources(transaction);
  const guides = await loadGuides(transaction, sources);
  return {
    number,
    guides,
    sources: countCitations(all, guides.byCode.values()),
    regions: await loadRegions(transaction, sources),
    agencies: await loadAgencies(transaction, sources),
    servicePoints: await loadServicePoints(transaction, sources),
    calendar: await loadCalendar(transaction),
    placeCodes: await loadPlaceCodes(transaction),
    crossRegion: await loadCrossRegion(transaction, sources),
    channels: await loadChannels(transaction, sources),
    bundles: await loadBundles(transaction, sources),
  };
};

export type Catalogue = Awaited<ReturnType<typeof load>>;

let held: Catalogue | undefined;
let askedAt = 0;
let refreshing: Promise<Catalogue> | undefined;

const refresh = async () => {
  if (held && held.number === (await asCaller(anyone, askNumber))) return held;
  return (held = await asCaller(anyone, load, 'repeatable read'));
};

/**
 * The published catalogue, held in memory. Once a second a reader sets off a look at the number, and
 * a new load when it has risen; until that is done, or while the database is away, what is held is given.
 */
export const readCatalogue = async (): Promise<Catalogue> => {
  const age = Date.now() - askedAt;
  if (held && age < LOOK_AGAIN_AFTER) return held;
  refreshing ??= refresh()
    .catch((error: Error) => {
      if (!held) throw error;
      log().warn({ error: error.stack }, 'catalogue not refreshed');
      return held;
    })
    .finally(() => {
      askedAt = Date.now();
      refreshing = undefined;
    });
  if (!held) return refreshing;
  return age < SILENCE ? held : ((await Promise.race([refreshing, setTimeout(MOMENT)])) ?? held);
};
