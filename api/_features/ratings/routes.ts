import { anyone, citizen } from '../../_core/route.ts';
import { listRatings } from './list.ts';
import { readRating } from './read.ts';
import { submitRating } from './submit.ts';

export const ratings = [
  citizen('POST /ratings', submitRating),
  anyone('GET /ratings', listRatings),
  anyone('GET /ratings/:receipt', readRating),
];
