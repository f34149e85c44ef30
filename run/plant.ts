import type pg from 'pg';
import { plantBundles } from './plant/bundles.ts';
import { plantChannels, plantServicePoints, plantWindowItems } from './plant/places.ts';
import { replace, upsert, type Row } from './plant/rows.ts';

type Seeds = Map<string, Row[]>;

/** Who keeps the shipped guides: the district that the product is shown with. */
const KEEPER = 'demo-approval';

/**
 * A guide whose shipped facts have changed gets a new version, and one that is shipped no longer is withdrawn. What staff
 * have published anything of is theirs, also to take down: it is left alone. Gives how many that are.
 */
const plantGuides = async (client: pg.Client, guides: Row[]) => {
  await client.query(
    `create temporary table shipped as
     select * from jsonb_to_recordset($1) as shipped (
       code text, name text, audience text, "lifeStage" text, "businessTheme" text, department text, facts jsonb)`,
    [JSON.stringify(guides)],
  );
  const ofStaff = "select guide_code from public.guide_drafts where state = 'published'";
  const left = await client.query(`delete from shipped where code in (${ofStaff})`);
  await client.query(
    `insert into public.guides (code, audience, life_stage, business_theme, department, agency_id)
     select code, audience, "lifeStage", "businessTheme", department, $1 from shipped
     on conflict (code) do update set audience = excluded.audience, life_stage = excluded.life_stage,
       business_theme = excluded.business_theme, department = excluded.department`,
    [KEEPER],
  );
  const says = 'name, audience, "lifeStage", "businessTheme", department, facts';
  const said = 'name, audience, life_stage, business_theme, department, facts';
  await client.query(
    `update public.guide_versions as version set withdrawn_at = now()
     where withdrawn_at is null and guide_code not in (${ofStaff}) and not exists (
       select from shipped where code = guide_code and row(${says.replace(/[^ ]+/g, 'shipped.$&')})
         is not distinct from row(${said.replace(/[^ ]+/g, 'version.$&')}))`,
  );
  await client.query(
    `insert into public.guide_versions (guide_code, number, ${said})
     select code, 1 + (select count(*) from public.guide_versions where guide_code = code), ${says} from shipped
     where not exists (select from public.guide_versions where guide_code = code and withdrawn_at is null)`,
  );
  await client.query('drop table shipped');
  return left.rowCount ?? 0;
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

/** What staff have written at the desk stays theirs; what is no longer shipped is retired, since cases may point at it. */
const plantAgreements = async (client: pg.Client, agreements: Agreement[], items: Row[]) => {
  const unedited = async (table: string, rows: Row[]) => {
    await client.query(
      `update public.${table} set retired_on = current_date
       where edited_at is null and retired_on is null and id <> all ($1)`,
      [rows.map(({ id }) => id)],
    );
    const shipped = rows.map((row) => ({ ...row, retiredOn: null }));
    await upsert(client, table, ['id'], shipped, `${table}.edited_at is null`);
  };
  await unedited(
    'cross_region_agreements',
    agreements.map(({ parties: _parties, ...row }) => row),
  );
  await client.query(
    `delete from public.cross_region_parties where agreement_id in (
       select id from public.cross_region_agreements where edited_at is null)`,
  );
  const { rows } = await client.query(
    'select id from public.cross_region_agreements where edited_at is not null',
  );
  const edited = new Set(rows.map(({ id }) => id));
  await upsert(
    client,
    'cross_region_parties',
    ['agreement_id', 'region_code'],
    agreements
      .filter(({ id }) => !edited.has(id))
      .flatMap(({ id, parties }) => parties.map((party) => ({ agreementId: id, ...party }))),
  );
  await unedited(
    'cross_region_items',
    items.map(({ agreement, ...row }, position) => ({ agreementId: agreement, position, ...row })),
  );
};

/**
 * Puts the shipped files (by name) into the tables of their rooms, within the client's transaction. Gives how many guides
 * were left as staff have published them.
 */
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
  const left = await plantGuides(client, guides);
  await plantWindowItems(client, points);
  await plantLists(client, cited('cross-region/lists.json'), file('cross-region/listings.json'));
  await plantAgreements(client, cited('cross-region/agreements.json'), cited('cross-region/items.json'));
  await plantChannels(client, KEEPER, file('channels.json'));
  await plantBundles(client, file('bundles.json'));
  return left;
};
