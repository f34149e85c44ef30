import { anyone, citizen } from '../../_core/route.ts';
import { downloadRatings } from './download.ts';
import { listRatings } from './list.ts';
import { readRating } from './read.ts';
import { submitRating } from './submit.ts';

export const ratings = [
  citizen('POST /ratings', submitRating),
  anyone('GET /ratings', listRatings),
  // Before the receipt, which would take the word for one.
  anyone('GET /ratings/csv', downloadRatings),
  anyone('GET /ratings/:receipt', readRating),
];
