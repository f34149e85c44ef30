import { anyone, editor } from '../../_core/route.ts';
import { proposeAlias } from './alias.ts';
import { countMissedQuery } from './count.ts';
import { decideMissedQueries } from './decide.ts';
import { listMissedQueries } from './list.ts';
import { previewAlias } from './preview.ts';
import { undoDecision } from './undo.ts';

export const missedQueries = [
  anyone('POST /missed-queries', countMissedQuery),
  editor('GET /desk/missed-queries', listMissedQueries),
  editor('POST /desk/missed-queries/preview', previewAlias),
  editor('POST /desk/missed-queries/alias', proposeAlias),
  editor('POST /desk/missed-queries/verdict', decideMissedQueries),
  editor('POST /desk/missed-queries/undo', undoDecision),
];
