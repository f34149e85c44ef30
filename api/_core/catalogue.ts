import { setTimeout } from 'node:timers/promises';
import { loadAgencies } from '../_features/agencies/load.ts';
import { loadBundles } from '../_features/bundles/load.ts';
import { loadChannels } from '../_features/channels/load.ts';
import { loadClaims } from '../_features/claims/load.ts';
import { loadCrossRegion } from '../_features/cross-region/load.ts';
import { loadDelegations } from '../_features/delegations/load.ts';
import { loadGuides, type HeldGuides } from '../_features/guides/load.ts';
import { readChangedOn } from '../_features/item-changes/load.ts';
import { loadRegions } from '../_features/regions/load.ts';
import { loadPlaceCodes } from '../_features/place-codes/codes.ts';
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
const load = async (transaction: Transact, held?: HeldGuides) => {
  const number = await askNumber(transaction);
  const { all, find: sources } = await loadSources(transaction);
  const guides = await loadGuides(transaction, sources, held);
  const placeCodes = await loadPlaceCodes(transaction);
  return {
    number,
    /** The day on which a guide was last published or withdrawn. */
    changedOn: await readChangedOn(transaction),
    guides,
    sources: countCitations(all, guides.byCode.values()),
    regions: await loadRegions(transaction, sources),
    agencies: await loadAgencies(transaction, sources),
    servicePoints: await loadServicePoints(transaction, sources, placeCodes),
    calendar: await loadCalendar(transaction),
    placeCodes,
    crossRegion: await loadCrossRegion(transaction, sources),
    channels: await loadChannels(transaction, sources),
    delegations: await loadDelegations(transaction),
    claims: await loadClaims(transaction),
    bundles: await loadBundles(transaction, sources),
  };
};

export type Catalogue = Awaited<ReturnType<typeof load>>;

let held: Catalogue | undefined;
let askedAt = 0;
let refreshing: Promise<Catalogue> | undefined;

/** Whether something is known to be published that is not held yet. */
let behind = false;

const refresh = async () => {
  if (held && held.number === (await asCaller(anyone, askNumber))) return held;
  behind = true;
  const loading = (transaction: Transact) => load(transaction, held?.guides.byCode);
  return (held = await asCaller(anyone, loading, 'repeatable read'));
};

/**
 * The published catalogue, held in memory. Once a second a reader sets off a look at the number, and
 * a new load when it has risen; until that is done, or while the database is away, what is held is given. After a silence
 * what is known to be old is not given any more.
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
      behind = false;
      refreshing = undefined;
    });
  if (!held) return refreshing;
  if (age < SILENCE) return held;
  const soon = await Promise.race([refreshing, setTimeout(MOMENT)]);
  return soon ?? (behind ? refreshing : held);
};
