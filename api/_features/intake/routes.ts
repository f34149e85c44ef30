import { clerk } from '../../_core/route.ts';
import { listIntakeItems } from './list-items.ts';
import { listIntake } from './list.ts';
import { readIntake } from './read.ts';
import { stepIntake } from './step.ts';
import { takeIn } from './take-in.ts';

export const intake = [
  clerk('GET /desk/intake', listIntake),
  clerk('GET /desk/intake-items', listIntakeItems),
  clerk('GET /desk/intake/:caseNumber', readIntake),
  clerk('POST /desk/intake', takeIn),
  clerk('POST /desk/intake/:caseNumber/steps', stepIntake),
];
