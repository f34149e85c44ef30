import { supervisor } from '../../_core/route.ts';
import { exportAudit } from './export.ts';
import { listAudit } from './list.ts';

export const audit = [
  supervisor('GET /desk/audit', listAudit),
  supervisor('GET /desk/audit/export', exportAudit),
];
