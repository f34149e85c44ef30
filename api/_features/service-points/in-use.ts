import type { ServicePoint } from '#contract/service-points';
import type { Catalogue } from '../../_core/catalogue.ts';

/** A point without the windows that were given up, each with what it takes of the guides that are in force. */
export const inUse =
  ({ guides: { byCode } }: Catalogue) =>
  (point: ServicePoint): ServicePoint => ({
    ...point,
    windows: point.windows
      .filter(({ retiredOn }) => !retiredOn)
      .map((one) => ({ ...one, items: one.items.filter((code) => byCode.has(code)) })),
  });
