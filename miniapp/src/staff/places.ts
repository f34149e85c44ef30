import type { ServicePoint } from '#contract/service-points';

/** A place of an agency that can be rated: a point, or a window of it. */
export type Place = {
  point: string;
  serviceWindow: string | null;
  name: string;
  demonstration: boolean;
  /** The printed code that opens now; none where all were given up. */
  door: string | null;
};

/** The points of an agency, each with its windows. The window of the self-test is no window. */
export const placesOf = (points: readonly ServicePoint[], agency: string | undefined): Place[] =>
  points
    .filter(({ agencyId }) => agencyId === agency)
    .flatMap(({ id, name, demonstration, door, windows }) => [
      { point: id, serviceWindow: null, name, demonstration, door },
      ...windows
        .filter(({ test }) => !test)
        .map((one) => ({
          point: id,
          serviceWindow: one.id,
          name: `${name} ${one.name}`,
          demonstration,
          door: one.door,
        })),
    ]);

/** What a place goes by in a list, whichever of its codes hangs there. */
export const keyOf = ({ point, serviceWindow }: Place) =>
  serviceWindow ? `w.${serviceWindow}` : `p.${point}`;
