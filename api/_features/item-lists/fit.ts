import type { Sent } from '#contract/api';
import { departmentsOf } from '#rules/departments';
import { isOn } from '#rules/item-lists';
import type { Catalogue } from '../../_core/catalogue.ts';

type Held = Catalogue['guides']['byCode'] extends ReadonlyMap<string, infer Guide> ? Guide : never;
type Asked = Pick<Sent<'GET /item-lists/:id'>, 'id' | 'department' | 'level' | 'q'>;

const names = ({ listing: { code, name, everydayNames } }: Held, q: string) =>
  code === q.toUpperCase() || name.includes(q) || everydayNames.some((one) => one.includes(q));

/** The guides on a list, by code, and those of them that fit what was asked. */
export const fitting = ({ guides }: Catalogue, { id, department, level, q }: Asked) => {
  const all = [...guides.byCode.values()].filter(({ lists }) => isOn(id, lists));
  const fit = all.filter(
    (guide) =>
      (!department || departmentsOf(guide.listing.department).includes(department)) &&
      (!level || guide.levels.includes(level)) &&
      (!q || names(guide, q)),
  );
  return { all, fit };
};
