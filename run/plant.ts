import type pg from 'pg';

type Row = Record<string, unknown>;
type Seeds = Map<string, Row[]>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columnsOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]));

/** Writes rows into a table in one statement; a row with the same key is brought up to date. */
const upsert = async (client: pg.Client, table: string, key: string[], rows: Row[]) => {
  if (!rows.length) return;
  const written = rows.map(columnsOf);
  const columns = [...new Set(written.flatMap(Object.keys))];
  const rest = columns.filter((column) => !key.includes(column));
  await client.query(
    `insert into public.${table} (${columns}) select ${columns}
     from jsonb_populate_recordset(null::public.${table}, $1)
     on conflict (${key}) do ${rest.length ? `update set ${rest.map((c) => `${c} = excluded.${c}`)}` : 'nothing'}`,
    [JSON.stringify(written)],
  );
};

/** Writes a table anew: for lists that nothing else points at. */
const replace = async (client: pg.Client, table: string, key: string[], rows: Row[]) => {
  await client.query(`delete from public.${table}`);
  await upsert(client, table, key, rows);
};

/** A guide whose shipped facts have changed gets a new version; the one in force is withdrawn. */
const plantGuides = async (client: pg.Client, guides: Row[]) => {
  await upsert(
    client,
    'guides',
    ['code'],
    guides.map(({ name: _name, facts: _facts, ...guide }) => guide),
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

const plantChannels = async (client: pg.Client, channels: (Row & { id: string; sources: string[] })[]) => {
  await client.query('delete from public.channel_sources');
  await replace(
    client,
    'channels',
    ['id'],
    channels.map(({ sources: _sources, ...row }, position) => ({ ...row, position })),
  );
  await upsert(
    client,
    'channel_sources',
    ['channel_id', 'source_id'],
    channels.flatMap(({ id, sources }) => sources.map((sourceId) => ({ channelId: id, sourceId }))),
  );
};

type Part = { name: string; guides: string[] };
type Bundle = Row & { id: string; variants: (Row & { source: string; region: string; parts: Part[] })[] };

const plantBundles = async (client: pg.Client, bundles: Bundle[]) => {
  const variants = bundles.flatMap(({ id, variants: listed }) =>
    listed.map((variant, position) => ({ bundleId: id, position, ...variant })),
  );
  const parts = variants.flatMap(({ bundleId, position: variantPosition, parts: listed }) =>
    listed.map((part, position) => ({ bundleId, variantPosition, position, ...part })),
  );
  await client.query('delete from public.bundle_part_guides');
  await client.query('delete from public.bundle_parts');
  await client.query('delete from public.bundle_variants');
  await replace(
    client,
    'bundles',
    ['id'],
    bundles.map(({ variants: _variants, ...row }, position) => ({ ...row, position })),
  );
  await upsert(
    client,
    'bundle_variants',
    ['bundle_id', 'position'],
    variants.map(({ source, region, parts: _parts, ...row }) => ({
      ...row,
      sourceId: source,
      regionName: region,
    })),
  );
  await upsert(
    client,
    'bundle_parts',
    ['bundle_id', 'variant_position', 'position'],
    parts.map(({ guides: _guides, ...row }) => row),
  );
  await upsert(
    client,
    'bundle_part_guides',
    ['bundle_id', 'variant_position', 'part_position', 'guide_code'],
    parts.flatMap(({ bundleId, variantPosition, position, guides }) =>
      guides.map((guideCode) => ({ bundleId, variantPosition, partPosition: position, guideCode })),
    ),
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
  await upsert(client, 'agencies', ['id'], cited('agencies.json'));
  await plantGuides(client, guides);
  await plantLists(client, cited('cross-region/lists.json'), file('cross-region/listings.json'));
  await plantAgreements(client, cited('cross-region/agreements.json'), cited('cross-region/items.json'));
  await plantChannels(client, file('channels.json'));
  await plantBundles(client, file('bundles.json'));
};
