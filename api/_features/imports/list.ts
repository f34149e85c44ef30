import type { Verb } from '../../_core/route.ts';
import { lastImports } from './find.ts';
import { showImports } from './show.ts';

const MOST = 20;

/** The last imports of the agency; nobody but its editors and reviewers has any. */
export const listImports: Verb<'GET /desk/imports'> = async (_, { asCaller, staff }) =>
  asCaller(async (transaction) => ({
    items: await showImports(transaction, await lastImports(transaction, MOST), staff),
  }));
