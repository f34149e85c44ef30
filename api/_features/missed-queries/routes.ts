import { anyone } from '../../_core/route.ts';
import { countMissedQuery } from './count.ts';

export const missedQueries = [anyone('POST /missed-queries', countMissedQuery)];
