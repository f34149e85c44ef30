import { clerk, supervisor } from '../../_core/route.ts';
import { exportRatings } from './export.ts';
import { importRatings } from './import.ts';
import { takeDownRating } from './take-down.ts';

export const registers = [
  clerk('POST /desk/ratings', takeDownRating),
  clerk('POST /desk/ratings/import', importRatings),
  supervisor('GET /desk/ratings/export', exportRatings),
];
