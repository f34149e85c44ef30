import type { RatingSubject } from '#contract/rating-doors';
import type { Catalogue } from '../../_core/catalogue.ts';

/** What a rating is of, as its row has it. */
export type Rated = {
  agency_id: string;
  guide_code: string | null;
  point_id: string | null;
  window_id: string | null;
  step: string | null;
  handled_on: string | null;
};

/** The window of an id, with the point where it stands. */
export const windowOf = ({ servicePoints }: Catalogue, id: string | null) => {
  const point = servicePoints.find(({ windows }) => windows.some((one) => one.id === id));
  const serviceWindow = point?.windows.find((one) => one.id === id);
  return point && serviceWindow && { point, serviceWindow };
};

const named = <T extends { id: string; name: string }>(one: T | undefined) =>
  one ? { id: one.id, name: one.name } : null;

/** What is rated in words, from what is published. */
export const subjectOf = (rated: Rated, catalogue: Catalogue): RatingSubject => {
  const agency = catalogue.agencies.find(({ id }) => id === rated.agency_id);
  const guide = rated.guide_code ? catalogue.guides.byCode.get(rated.guide_code) : undefined;
  const place = windowOf(catalogue, rated.window_id);
  const point = place?.point ?? catalogue.servicePoints.find(({ id }) => id === rated.point_id);
  return {
    agency: { id: rated.agency_id, name: agency?.name ?? rated.agency_id },
    item: guide ? { id: guide.listing.code, name: guide.listing.name } : null,
    point: named(point),
    serviceWindow: named(place?.serviceWindow),
    step: rated.step as RatingSubject['step'],
    handledOn: rated.handled_on,
    demonstration: agency?.demonstration ?? false,
  };
};
