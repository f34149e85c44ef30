import type { ServicePoint } from '#contract/service-points';

/** A point without the windows that were given up. */
export const inUse = (point: ServicePoint): ServicePoint => ({
  ...point,
  windows: point.windows.filter(({ retiredOn }) => !retiredOn),
});
