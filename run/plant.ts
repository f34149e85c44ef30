import type pg from 'pg';
import { plantBundles } from './plant/bundles.ts';
import { plantChannels, plantServicePoints, plantWindowItems } from './plant/places.ts';
import { replace, upsert, type Row } from './plant/rows.ts';

type Seeds = Map<string, Row[]>;

/** Who keeps the shipped guides: the district that the product is shown with. */
const KEEPER = 'demo-approval';

/** A guide whose shipped facts have changed gets a new version; the one in force is withdrawn. */
const plantGuides = async (client: pg.Client, guides: Row[]) => {
  await upsert(
    client,
    'guides',
    ['code'],
    guides.map(({ name: _name, facts: _facts, ...guide }) => ({ ...guide, agencyId: KEEPER })),
  );
  const shipped = 'jsonb_to_recordset($1) as shipped (code text, name text, facts jsonb)';
  const json = [JSON.stringify(guides)];
  await client.query(
    `update public.guide_versions as version set withdrawn_at = now() from ${shipped}
     where guide_code = code and withdrawn_at is null
       and (version.name, version.facts) is distinct from (shipped.name, shipped.facts)`,
    json,
  );
  await client.query(
    `insert into public.guide_versions (guide_code, number, name, facts)
     select code, 1 + (select count(*) from public.guide_versions where guide_code = code), name, facts
     from ${shipped}
     where not exists (select from public.guide_versions where guide_code = code and withdrawn_at is null)`,
    json,
  );
};

type Listing = Row & { id: string; guides: string[] };

/** How many rows of a list we hold is counted, not kept. */
const plantLists = async (client: pg.Client, lists: Row[], listings: Listing[]) => {
  await client.query('delete from public.cross_region_listing_guides');
  await upsert(
    client,
    'cross_region_lists',
    ['source_id'],
    lists.map(({ collected: _collected, ...row }) => row),
  );
  await replace(
    client,
    'cross_region_listings',
    ['id'],
    listings.map(({ guides: _guides, list, ...row }) => ({ ...row, listId: list })),
  );
  await upsert(
    client,
    'cross_region_listing_guides',
    ['listing_id', 'guide_code'],
    listings.flatMap(({ id, guides }) => guides.map((guideCode) => ({ listingId: id, guideCode }))),
  );
};

type Agreement = Row & { id: string; parties: Row[] };

const plantAgreements = async (client: pg.Client, agreements: Agreement[], items: Row[]) => {
  await client.query('delete from public.cross_region_items');
  await client.query('delete from public.cross_region_parties');
  await replace(
    client,
    'cross_region_agreements',
    ['id'],
    agreements.map(({ parties: _parties, ...row }) => row),
  );
  await upsert(
    client,
    'cross_region_parties',
    ['agreement_id', 'region_code'],
    agreements.flatMap(({ id, parties }) => parties.map((party) => ({ agreementId: id, ...party }))),
  );
  await upsert(
    client,
    'cross_region_items',
    ['id'],
    items.map(({ agreement, ...row }, position) => ({ agreementId: agreement, position, ...row })),
  );
};

/** Puts the shipped files (by name) into the tables of their rooms, within the client's transaction. */
export const plant = async (client: pg.Client, seeds: Seeds) => {
  const file = <T = Row>(name: string) => {
    const rows = seeds.get(name);
    if (!rows) throw new Error(`supabase/seeds/${name} is missing`);
    return rows as T[];
  };
  const cited = <T = Row>(name: string) =>
    file(name).map(({ source, ...row }) => ({ ...row, sourceId: source }) as T);
  const guides = [...seeds.keys()].filter((name) => name.startsWith('guides/')).flatMap((name) => file(name));
  await upsert(client, 'sources', ['id'], file('sources.json'));
  await upsert(
    client,
    'regions',
    ['code'],
    cited('regions.json').map(({ demonstration: _shown, ...row }) => row),
  );
  await replace(client, 'calendar_exceptions', ['day'], cited('calendar.json'));
  await upsert(client, 'district_settings', ['region_code'], cited('district-settings.json'));
  await upsert(client, 'agencies', ['id'], cited('agencies.json'));
  const points = await plantServicePoints(client, cited('service-points.json'));
  await plantGuides(client, guides);
  await plantWindowItems(client, points);
  await plantLists(client, cited('cross-region/lists.json'), file('cross-region/listings.json'));
  await plantAgreements(client, cited('cross-region/agreements.json'), cited('cross-region/items.json'));
  await plantChannels(client, KEEPER, file('channels.json'));
  await plantBundles(client, file('bundles.json'));
};
