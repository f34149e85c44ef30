import { anyone, editor } from '../../_core/route.ts';
import { addPoint } from './add.ts';
import { listDeskPoints } from './desk-list.ts';
import { changeFacts } from './facts.ts';
import { changeHours } from './hours.ts';
import { listServicePoints } from './list.ts';
import { readServicePoint } from './read.ts';
import { changeWindows } from './windows.ts';

export const servicePoints = [
  anyone('GET /service-points', listServicePoints),
  anyone('GET /service-points/:id', readServicePoint),
  editor('GET /desk/service-points', listDeskPoints),
  editor('POST /desk/service-points', addPoint),
  editor('POST /desk/service-points/facts', changeFacts),
  editor('POST /desk/service-points/hours', changeHours),
  editor('POST /desk/service-points/windows', changeWindows),
];
