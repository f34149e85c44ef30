import type { ServicePoint } from '#contract/service-points';

/** A place of an agency that can be rated: a point, or a window of it. */
export type Place = { point: string; serviceWindow: string | null; name: string; demonstration: boolean };

/** The points of an agency, each with its windows. The window of the self-test is no window. */
export const placesOf = (points: readonly ServicePoint[], agency: string | undefined): Place[] =>
  points
    .filter(({ agencyId }) => agencyId === agency)
    .flatMap(({ id, name, demonstration, windows }) => [
      { point: id, serviceWindow: null, name, demonstration },
      ...windows
        .filter(({ test }) => !test)
        .map((one) => ({ point: id, serviceWindow: one.id, name: `${name} ${one.name}`, demonstration })),
    ]);

/** The code of the place, as a door to a rating. */
export const doorOf = ({ point, serviceWindow }: Place) =>
  serviceWindow ? `w.${serviceWindow}` : `p.${point}`;
