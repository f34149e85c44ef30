import { clerk } from '../../_core/route.ts';
import { listRectifications } from './list.ts';
import { readRectification } from './read.ts';
import { stepRectification } from './step.ts';

export const rectifications = [
  clerk('GET /desk/rectifications', listRectifications),
  clerk('GET /desk/rectifications/:receipt', readRectification),
  clerk('POST /desk/rectifications/:receipt/steps', stepRectification),
];
