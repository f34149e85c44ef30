import { isInForce, statusOf } from '#rules/agreement-status';
import { stated } from '#rules/known';
import type { Verb } from '../../_core/route.ts';
import { regionOf } from '../regions/know.ts';

/** What the window of one's agency takes in for another today, as haoban.take_in will have it. */
export const listIntakeItems: Verb<'GET /desk/intake-items'> = (_, { staff, catalogue }) => {
  const own = regionOf(catalogue, staff.agency);
  const period = (day: Parameters<typeof stated<string>>[0]) => stated(day) ?? null;
  const items = catalogue.crossRegion.items.filter(
    ({ acceptingRegion, decidingRegion, mode, guideCode, validFrom, validUntil }) =>
      acceptingRegion === own &&
      mode !== 'online' &&
      guideCode !== null &&
      isInForce(statusOf({ validFrom: period(validFrom), validUntil: period(validUntil) }, Date.now())) &&
      catalogue.agencies.some(({ regionCode }) => regionCode === decidingRegion),
  );
  const nameOf = (code: string) =>
    catalogue.regions.items.find((one) => one.code === code)?.shortName ?? code;
  return {
    items: items.map(({ id, name, decidingRegion }) => ({ id, name, place: nameOf(decidingRegion) })),
  };
};
