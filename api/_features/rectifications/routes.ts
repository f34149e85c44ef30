import { staff } from '../../_core/route.ts';
import { listRectifications } from './list.ts';
import { readRectification } from './read.ts';
import { stepRectification } from './step.ts';

export const rectifications = [
  staff('GET /desk/rectifications', listRectifications),
  staff('GET /desk/rectifications/:receipt', readRectification),
  staff('POST /desk/rectifications/:receipt/steps', stepRectification),
];
