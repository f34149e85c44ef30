import { sql } from 'kysely';
import { tidyCode } from '#rules/implementation-code';
import type { Content } from './guide-columns.ts';
import type { Ground } from './table.ts';

/** A guide that is public, or a draft that is under way: one of the two or both. */
export type Known = {
  code: string;
  keeper: string;
  version: number | null;
  content: Content;
  implementationCode: string;
  underWay: boolean;
};

type Row = Omit<Content, 'facts'> & { code: string; keeper: string; number: number | null; facts: unknown };

const CODE = sql<string>`facts #>> '{identity,implementationCode,value}'`;

/** The guides that rows may mean: by number of anybody, by 实施编码 or name of the agency's own. */
const published = ({ transaction, staff }: Ground, asked: Asked) =>
  transaction
    .selectFrom('guides')
    .innerJoin('guide_versions', 'guide_versions.guide_code', 'guides.code')
    .select(['code', 'agency_id as keeper', 'number', 'name', 'guide_versions.audience'])
    .select([
      'guide_versions.life_stage',
      'guide_versions.business_theme',
      'guide_versions.department',
      'facts',
    ])
    .where('withdrawn_at', 'is', null)
    .where((where) => {
      const own = where('agency_id', '=', staff.agency);
      if (asked === 'own') return own;
      return where.or([
        where('code', '=', sql<string>`any(${asked.codes})`),
        where.and([own, where('name', '=', sql<string>`any(${asked.names})`)]),
        where.and([own, where(CODE, '=', sql<string>`any(${asked.implementationCodes})`)]),
      ]);
    })
    .orderBy('code')
    .execute();

const drafted = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('guide_drafts')
    .select(['guide_code as code', 'agency_id as keeper', 'based_on as number', 'name', 'audience'])
    .select(['life_stage', 'business_theme', 'department', 'facts'])
    .where('agency_id', '=', staff.agency)
    .where('state', 'in', ['draft', 'submitted', 'returned', 'approved'])
    .execute();

export type Asked = 'own' | { codes: string[]; names: string[]; implementationCodes: string[] };

const known = ({ code, keeper, number, facts, ...said }: Row, underWay: boolean): Known => {
  const content: Content = { ...said, facts: facts as Content['facts'] };
  const fact = content.facts.identity?.implementationCode as { value?: string } | undefined;
  return {
    code,
    keeper,
    version: number,
    content,
    implementationCode: tidyCode(fact?.value ?? ''),
    underWay,
  };
};

/** What is public, and what is under way at the agency: the latter stands in place of the former. */
export const knownGuides = async (ground: Ground, asked: Asked) => {
  const guides = (await published(ground, asked)).map((row) => known(row, false));
  const drafts = (await drafted(ground)).map((row) => known(row, true));
  const drafted_ = new Set(drafts.map(({ code }) => code));
  return [
    ...guides.map((one) => ({ ...one, underWay: drafted_.has(one.code) })),
    ...drafts.filter(({ version }) => version === null),
  ];
};
