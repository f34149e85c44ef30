import type { ServicePoint } from '#contract/service-points';
import { stated } from '#rules/known';
import { metresBetween, type Position } from '#rules/distance';

export type Near = { point: ServicePoint; metres: number | undefined };

const kinds: ServicePoint['kind'][] = ['centre', 'town', 'community'];
const rank = ({ kind }: ServicePoint) => (kinds.indexOf(kind) + kinds.length + 1) % (kinds.length + 1);

/**
 * The points from the nearest on, as the crow flies (m); those of which nobody has said where they are come last.
 * Where nobody has said where to count from: the centre first, then towns and communities.
 */
export const sortByDistance = (points: readonly ServicePoint[], from: Position | undefined): Near[] => {
  const near = points.map((point) => {
    const position = stated(point.position);
    return { point, metres: from && position && metresBetween(from, position) };
  });
  return near.sort((a, b) =>
    from
      ? (a.metres ?? Infinity) - (b.metres ?? Infinity) || (a.point.id < b.point.id ? -1 : 1)
      : rank(a.point) - rank(b.point) || (a.point.id < b.point.id ? -1 : 1),
  );
};
