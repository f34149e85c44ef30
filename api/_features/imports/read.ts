import type { Verb } from '../../_core/route.ts';
import { showImport } from './find.ts';

/** One import, and how far it is. Refuses: `no-such-import`. */
export const readImport: Verb<'GET /desk/imports/:id'> = ({ id }, { asCaller, staff }) =>
  asCaller((transaction) => showImport(transaction, id, staff));
