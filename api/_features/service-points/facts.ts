import type { PointFacts } from '#contract/desk-places';
import type { ServicePoint } from '#contract/service-points';
import { stated } from '#rules/known';
import type * as z from 'zod/mini';
import type { Verb } from '../../_core/route.ts';
import { changePoint, isSame, retiring } from './change.ts';

type Facts = Omit<z.infer<typeof PointFacts>, 'point' | 'revision' | 'retired'>;

/** The facts of a point, as its row has them. */
export const columnsOf = ({ name, kind, address, phone, position, directions }: Facts) => ({
  name,
  kind,
  address,
  phone,
  longitude: position?.longitude ?? null,
  latitude: position?.latitude ?? null,
  directions,
});

/** The facts of a point as they are sent. */
export const factsOf = ({ name, kind, address, phone, position, directions }: ServicePoint): Facts => ({
  name,
  kind,
  address: stated(address) ?? null,
  phone: stated(phone) ?? null,
  position: stated(position) ?? null,
  directions: stated(directions) ?? null,
});

/** Says what a point is called, where it is and how one calls it, or that it is given up. Refuses: `no-such-place`, `changed-meanwhile`. */
export const changeFacts: Verb<'POST /desk/service-points/facts'> = (sent, act) => {
  const { point, revision, retired, ...facts } = sent;
  const wanted = columnsOf(facts);
  return changePoint(act, {
    point,
    revision,
    isDone: (is) => isSame(columnsOf(factsOf(is.point)), wanted) && (is.point.retiredOn !== null) === retired,
    write: async (transaction, is) => {
      await transaction
        .updateTable('service_points')
        .set({ ...wanted, retired_on: retiring(retired, is.point.retiredOn) })
        .where('id', '=', point)
        .execute();
    },
  });
};
