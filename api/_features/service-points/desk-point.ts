import type { DeskPoint } from '#contract/desk-places';
import type { ServicePoint } from '#contract/service-points';
import { loadSources } from '../../_core/sources.ts';
import type { Transact } from '../../_core/database.ts';
import type { PlaceCodes } from '../place-codes/doors.ts';
import { loadPlaceCodes } from '../place-codes/codes.ts';
import { loadServicePoints } from './load.ts';

/** The codes of a point and its windows, with the first of each, of which there may be no record. */
const codesOf = ({ id, windows }: ServicePoint, codes: PlaceCodes): DeskPoint['codes'] => {
  const first = [
    { door: `p.${id}`, windowId: null },
    ...windows.filter(({ test }) => !test).map((one) => ({ door: `w.${one.id}`, windowId: one.id })),
  ];
  const unrecorded = first.filter(({ door }) => !codes.has(door));
  return [
    ...unrecorded.map((one) => ({ ...one, madeOn: null, retiredOn: null })),
    ...[...codes.values()].flatMap(({ pointId, ...code }) => (pointId === id ? [code] : [])),
  ];
};

/** The points of an agency as the database has them now, those given up too. */
export const readDeskPoints = async (transaction: Transact, agency: string): Promise<DeskPoint[]> => {
  const { find } = await loadSources(transaction);
  const codes = await loadPlaceCodes(transaction);
  const points = await loadServicePoints(transaction, find, codes);
  const rows = await transaction
    .selectFrom('service_points')
    .select(['id', 'revision'])
    .where('agency_id', '=', agency)
    .execute();
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
  return points.flatMap((point) => {
    const revision = revisions.get(point.id);
    return revision === undefined ? [] : [{ revision, point, codes: codesOf(point, codes) }];
  });
};

/** One of them; undefined where the agency has none of that id. */
export const readDeskPoint = async (transaction: Transact, id: string, agency: string) =>
  (await readDeskPoints(transaction, agency)).find(({ point }) => point.id === id);
