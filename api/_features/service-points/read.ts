import { oneWindowOf } from '#rules/one-window';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { inUse } from './in-use.ts';

/** One service point: what can be done at which of its windows, and its 一窗率. Refuses: `no-such-place`. */
export const readServicePoint: Verb<'GET /service-points/:id'> = ({ id }, { catalogue }) => {
  const found = catalogue.servicePoints.find((one) => one.id === id);
  if (!found) throw new Refusal('no-such-place');
  const point = inUse(catalogue)(found);
  const codes = [...new Set(point.windows.flatMap(({ items }) => items))].sort();
  const items = codes.map((code) => ({
    code,
    name: catalogue.guides.byCode.get(code)!.listing.name,
    windows: point.windows.filter((one) => one.items.includes(code)).map((one) => one.id),
  }));
  return { point, items, oneWindow: oneWindowOf(point.windows), calendar: catalogue.calendar };
};
