import { clerk } from '../../_core/route.ts';
import { listComments } from './list.ts';
import { reviewComment } from './review.ts';

export const comments = [
  clerk('GET /desk/comments', listComments),
  clerk('POST /desk/ratings/:receipt/comment', reviewComment),
];
