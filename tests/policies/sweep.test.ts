import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);
const names = async (text: string): Promise<string[]> =>
  connected(owner, async (client) => (await client.query(text)).rows.map(({ name }) => name));

const tables = await names("select tablename as name from pg_tables where schemaname = 'public' order by 1");

/**
 * The kinds of tables, and what a caller may do with one at all (row-level security narrows it to rows); the system
 * may do everything unless it is said. A listing is whatever is not named here.
 */
const kinds: Record<string, { tables: string[]; rights: string[]; system?: string[] }> = {
  'a listing that editors write, where nothing is deleted': {
    tables: [
      'claims',
      'cross_region_agreements',
      'cross_region_items',
      'delegations',
      'place_codes',
      'service_points',
      'service_windows',
      'upper_items',
    ],
    rights: ['anon select', 'authenticated insert', 'authenticated select', 'authenticated update'],
  },
  'a listing that editors write anew': {
    tables: ['cross_region_parties', 'service_hour_exceptions', 'service_hours', 'window_items'],
    rights: ['anon select', 'authenticated delete', 'authenticated insert', 'authenticated select'],
  },
  'a listing that editors correct': {
    tables: ['channels'],
    rights: ['anon select', 'authenticated select', 'authenticated update'],
  },
  'what citizens add to and cannot read': {
    tables: ['missed_queries'],
    rights: ['anon insert', 'authenticated insert'],
  },
  'what only the system sees': { tables: ['ledger_pending', 'quotas', 'sign_in_tries'], rights: [] },
  'what everyone reads though nobody publishes it': {
    tables: ['level_checks', 'ledger_heads', 'ledger_tiles', 'rating_counts'],
    rights: ['anon select', 'authenticated select'],
  },
  'what everyone reads and nobody changes': {
    tables: ['rectification_moves', 'guide_draft_moves', 'intake_moves'],
    rights: ['anon select', 'authenticated select'],
    system: ['select'],
  },
  'what only triggers write': {
    tables: ['rectifications', 'supervision_orders'],
    rights: ['authenticated select'],
    system: ['select'],
  },
  'what is only ever added, by the system too': {
    tables: ['rectification_steps', 'intake_cases', 'intake_steps'],
    rights: ['authenticated insert', 'authenticated select'],
    system: ['insert', 'select'],
  },
  'what the signed-in see, row by row': {
    tables: ['service_cases', 'case_steps'],
    rights: ['authenticated select'],
  },
  'what administrators see and change, row by row': {
    tables: ['staff'],
    rights: ['authenticated select', 'authenticated update'],
  },
  'what administrators write, and none takes away': {
    tables: ['staff_invitations'],
    rights: ['authenticated insert', 'authenticated select', 'authenticated update'],
  },
  'what the signed-in see and add to, row by row': {
    tables: ['ratings', 'supplements', 'rating_tokens', 'comment_reviews', 'photo_reviews'],
    rights: ['authenticated insert', 'authenticated select'],
  },
  'what staff write, row by row': {
    tables: ['guide_drafts'],
    rights: ['authenticated insert', 'authenticated select', 'authenticated update'],
    system: ['insert', 'select', 'update'],
  },
  'what triggers keep of all that staff do': {
    tables: ['audit_entries'],
    rights: ['authenticated select'],
    system: ['select'],
  },
  'what is added, and shown once it may be': {
    tables: ['photos'],
    rights: ['authenticated insert', 'authenticated select'],
  },
  'what editors bring in, and clear away while it was only tried': {
    tables: ['imports'],
    rights: ['authenticated delete', 'authenticated insert', 'authenticated select', 'authenticated update'],
  },
  'a listing to which editors add': {
    tables: ['sources'],
    rights: ['anon select', 'authenticated insert', 'authenticated select'],
  },
  'what everyone reads in part: see the columns below': { tables: ['ledger_leaves'], rights: [] },
  'what staff decide and may take back': {
    tables: ['missed_query_verdicts'],
    rights: ['authenticated delete', 'authenticated insert', 'authenticated select'],
  },
  'what one leaves and may take away again': {
    tables: ['rating_contacts'],
    rights: ['authenticated delete', 'authenticated insert', 'authenticated select'],
  },
};
const named = new Set(Object.values(kinds).flatMap((kind) => kind.tables));
const listed = tables.filter((table) => !named.has(table));
const every: typeof kinds = {
  ...kinds,
  'a listing': { tables: listed, rights: ['anon select', 'authenticated select'] },
};

/** Who may do what with a table, view or sequence of public: `anon select`. */
const rights = (relkinds: string, of?: string[]) => `
  select distinct coalesce(rolname, 'PUBLIC') || ' ' || lower(privilege_type) as name
  from pg_class
    cross join aclexplode(coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)))
    left join pg_roles on pg_roles.oid = grantee
  where relnamespace = 'public'::regnamespace and relkind in (${relkinds}) and grantee <> relowner
    ${of ? `and relname in (${of.map((name) => `'${name}'`).join()})` : ''}`;

describe('every table of the schema public', () => {
  it('has the tests of its room, act by act', () => {
    const tested = globSync('tests/policies/*.test.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/table: '(\w+)'/g)].map(([, table]) => table),
    );
    expect([...new Set(tested)].sort()).toEqual(tables);
  });

  it('has row-level security, and at least one policy', async () => {
    const guarded = await names(`
      select distinct relname as name from pg_class join pg_policy on polrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`);
    expect(guarded).toEqual(tables);
  });

  it.each(Object.entries(every))('that is %s gives each role its rights, and no other', async (_, kind) => {
    const all = ['delete', 'insert', 'references', 'select', 'trigger', 'truncate', 'update', 'maintain'];
    const system = (kind.system ?? all).map((right) => `service_role ${right}`);
    for (const table of kind.tables)
      expect((await names(rights("'r', 'p'", [table]))).sort(), table).toEqual(
        [...kind.rights, ...system].sort(),
      );
  });

  it('gives a right on single columns only where the others say too much: when a line came, whose a photo is', async () => {
    const columns = await names(`
      select attrelid::regclass || ' ' || attname as name from pg_attribute
      where attacl is not null and attrelid >= 16384 order by 1`);
    const readable = {
      ledger_leaves: ['kind', 'leaf', 'number', 'rating'],
      photos: ['id', 'public', 'stored_at'],
    };
    expect(columns).toEqual(
      Object.entries(readable).flatMap(([table, list]) => list.map((column) => `${table} ${column}`)),
    );
  });
  it('raises the number of the catalogue when a listing changes, except the catalogue itself', async () => {
    const raising = await names(`
      select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
      where tgname = 'raise_catalogue' and tgtype & 1 = 0 and tgtype & 28 = 28 order by 1`);
    const listings = Object.entries(every).filter(([kind]) => kind.startsWith('a listing'));
    const inAll = listings.flatMap(([, kind]) => kind.tables).sort();
    expect(raising).toEqual(inAll.filter((table) => table !== 'catalogue'));
  });

  it('has an index for each of its foreign keys', async () => {
    const bare = await names(`
      select conrelid::regclass || ' ' || conkey::text as name from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
        select from pg_index where indrelid = conrelid
          and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`);
    expect(bare).toEqual([]);
  });
});

describe('the schema public beside its tables', () => {
  it('lets no caller at a view or a sequence that nobody gave away', async () => {
    expect(await names(rights("'v', 'm', 'S', 'f'"))).toEqual([]);
  });

  it('lets nobody call a function, and nobody create anything', async () => {
    const may = await names(`
      select rolname || ' ' || oid::regprocedure as name from pg_proc, unnest(
        array['anon', 'authenticated', 'haoban_server', 'public']) as rolname
      where pronamespace = 'public'::regnamespace and has_function_privilege(rolname, oid, 'execute')
      union all select rolname from unnest(array['anon', 'authenticated', 'service_role', 'haoban_server']) as rolname
      where has_schema_privilege(rolname, 'public', 'create')`);
    expect(may).toEqual([]);
  });

  it('fixes the search path of every function that acts as its owner', async () => {
    const loose = await names(`
      select proname as name from pg_proc
      where pronamespace in ('public'::regnamespace, 'haoban'::regnamespace) and prosecdef
        and not coalesce('search_path=""' = any (proconfig), false)`);
    expect(loose).toEqual([]);
  });

  it('lets a stranger call of those no others than are meant for them', async () => {
    const callable = await names(`
      select proname as name from pg_proc where pronamespace = 'haoban'::regnamespace and prosecdef
        and (has_function_privilege('anon', oid, 'execute') or has_function_privilege('public', oid, 'execute'))
      order by 1`);
    expect(callable).toEqual(['excuse_try', 'intake_counts', 'intake_since', 'try_sign_in', 'why_withdrawn']);
  });
});
