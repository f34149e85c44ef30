import { staff } from '../../_core/route.ts';
import { listComments } from './list.ts';
import { reviewComment } from './review.ts';

export const comments = [
  staff('GET /desk/comments', listComments),
  staff('POST /desk/ratings/:receipt/comment', reviewComment),
];
