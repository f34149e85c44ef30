import type { GuideListing } from '#contract/guides';
import { businessThemes, handlingWays, lifeStages, type HandlingWay } from '#contract/vocabulary';
import { departmentsOf } from '#rules/departments';

type Asked = { stage?: string; theme?: string; department?: string; way?: string };

/** What the page lists while nothing is typed: what it is called, and which guides stand in it. */
export type List = { name: string; holds: (guide: GuideListing) => boolean; way?: HandlingWay };

const isOf = <T extends object>(list: T, member: string | undefined): member is keyof T & string =>
  Object.keys(list).includes(member ?? '');

/** The list that a link asks for: of one station, theme, way or department. Nothing where it names none of these. */
export const listOf = ({ stage, theme, way, department }: Asked): List | undefined => {
  if (isOf(lifeStages, stage))
    return { name: lifeStages[stage], holds: (guide) => guide.lifeStage === stage };
  if (isOf(businessThemes, theme))
    return { name: businessThemes[theme], holds: (guide) => guide.businessTheme === theme };
  if (isOf(handlingWays, way))
    return { name: handlingWays[way], holds: ({ ways }) => ways.includes(way), way };
  if (!department) return undefined;
  return { name: department, holds: (guide) => departmentsOf(guide.department).includes(department) };
};
