import type { Verb } from '../../_core/route.ts';
import { readDeskPoints } from './desk-point.ts';

/** The points of the caller's agency, those given up too, each as the database has it now. */
export const listDeskPoints: Verb<'GET /desk/service-points'> = (_, { asCaller, staff }) =>
  asCaller(async (transaction) => ({ items: await readDeskPoints(transaction, staff.agency) }));
