/** A read as a phone asks it, and as plain SQL would find it. */
export interface Case {
  name: string;
  paths: string[];
  /** The phone holds this state of the catalogue already. */
  known?: true;
  status: 200 | 304;
  sql: string;
  /** Lists of parameters, taken in turn. */
  values: unknown[][];
}

/** What people type: subjects, subjects with an act, two characters, sentences, what we do not have. */
const words = (
  '身份证 结婚登记 公司设立登记 社保卡 公积金 残疾人证 离婚 落户 医保 食品经营许可 二手车过户 补领 变更 ' +
  '我想办居住证怎么办 护照 出生医学证明 登记 消防 换领驾驶证 无人机飞行许可'
).split(' ');

const listing = 'code, name, guides.audience, guides.life_stage, guides.business_theme, guides.department';
const inForce = 'public.guides join public.guide_versions on guide_code = code and withdrawn_at is null';

const searchSql = `select ${listing} from ${inForce} where name like '%' || $1 || '%'
  order by length(name), code limit 20`;

export const cases: Case[] = [
  {
    name: 'list',
    paths: ['/api/guides?limit=20'],
    status: 200,
    sql: `select ${listing} from ${inForce} order by code limit 20`,
    values: [[]],
  },
  {
    name: 'detail',
    paths: ['/api/guides/P1103'],
    status: 200,
    sql: `select ${listing}, number, published_at, facts, (
            select json_agg(sources) from public.sources
            where id in (select cited #>> '{}' from jsonb_path_query(facts, '$.**.source') as cited)
          ) from ${inForce} where code = $1`,
    values: [['P1103']],
  },
  {
    name: 'search',
    paths: words.map((q) => `/api/guides?${new URLSearchParams({ q })}`),
    status: 200,
    sql: searchSql,
    values: words.map((q) => [q]),
  },
  {
    name: 'search, seldom the same',
    paths: words.flatMap((q) =>
      Array.from({ length: 50 }, (_, i) => `/api/guides?${new URLSearchParams({ q, limit: String(i + 1) })}`),
    ),
    status: 200,
    sql: searchSql,
    values: words.map((q) => [q]),
  },
  {
    name: 'unchanged (304)',
    paths: ['/api/guides?limit=20'],
    known: true,
    status: 304,
    sql: 'select number from public.catalogue',
    values: [[]],
  },
];
