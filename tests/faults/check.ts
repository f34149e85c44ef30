import pg from 'pg';
import type { Acknowledged } from './record.ts';

interface Row {
  guide: string;
  version: number;
  name: string;
  in_force: boolean;
}

/** Every version in the database of the owner's address `url`, and the catalogue's number. */
export const readVersions = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const versions = await client.query<Row>(
    `select guide_code as guide, number as version, name, withdrawn_at is null as in_force
     from guide_versions order by guide_code, number`,
  );
  const catalogue = await client.query<{ number: string }>('select number from catalogue');
  // A version of the desk's is there together with its draft's end, or neither is.
  const halves = await client.query<{ id: string }>(
    `select coalesce(guide_drafts.id::text, guide_code || number) as id
     from guide_versions full join (select id from guide_drafts where state = 'published') as guide_drafts
       on guide_drafts.id = draft_id
     where number is null or guide_drafts.id is null and (number > 1 or draft_id is not null)`,
  );
  await client.end();
  return {
    halves: halves.rows.map(({ id }) => id),
    versions: versions.rows,
    catalogue: Number(catalogue.rows[0]!.number),
  };
};
type Versions = Awaited<ReturnType<typeof readVersions>>;

/** What is wrong with the database: something acknowledged that is not there once, or half of a publication. */
export const findLosses = (
  { halves, versions, catalogue }: Versions,
  acknowledged: Acknowledged[],
): string[] => {
  const byName = Map.groupBy(versions, ({ name }) => name.slice(name.lastIndexOf('（')));
  const byGuide = Map.groupBy(versions, ({ guide }) => guide);
  const lost = acknowledged.filter(({ guide, version, mark }) => {
    const found = byName.get(mark) ?? [];
    return found.length !== 1 || found[0]!.guide !== guide || found[0]!.version !== version;
  });
  const torn = [...byGuide].filter(
    ([, rows]) =>
      rows.filter((row) => row.in_force).length !== 1 ||
      !rows.at(-1)!.in_force ||
      rows.some((row, i) => row.version !== i + 1),
  );
  const promised = acknowledged.reduce((most, one) => Math.max(most, one.catalogue), 0);
  return [
    ...lost.map((one) => `acknowledged, but not there once: ${JSON.stringify(one)}`),
    ...halves.map((id) => `half of a publication: ${id}`),
    ...torn.map(([guide]) => `${guide} has not one version after the other with the last in force`),
    ...(catalogue < promised ? [`the catalogue went back from ${promised} to ${catalogue}`] : []),
  ];
};

/** What the server at `url` answers otherwise than the database holds it. */
export const findStale = async (url: string, { versions, catalogue }: Versions): Promise<string[]> => {
  const stale: string[] = [];
  const health = (await (await fetch(`${url}/api/health`)).json()) as { status: string; catalogue: number };
  if (health.status !== 'ok' || health.catalogue !== catalogue)
    stale.push(`health is ${JSON.stringify(health)}, the catalogue's number is ${catalogue}`);
  for (const { guide, version, name } of versions.filter((row) => row.in_force && row.version > 1)) {
    const reply = (await (await fetch(`${url}/api/guides/${guide}`)).json()) as Record<string, unknown>;
    if (reply.version !== version || reply.name !== name)
      stale.push(`${guide} in force is ${version} ${name}, served is ${reply.version} ${reply.name}`);
  }
  return stale;
};
