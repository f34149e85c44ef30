import { editor, reviewer, staff } from '../../_core/route.ts';
import { checkImport } from './check.ts';
import { exportTable } from './export.ts';
import { listImports } from './list.ts';
import { markImport } from './mark.ts';
import { readImport } from './read.ts';
import { reviewImport } from './review.ts';
import { runImport } from './run.ts';
import { stopImport } from './stop.ts';
import { readTemplate } from './template.ts';

export const imports = [
  editor('POST /desk/imports', checkImport),
  staff('GET /desk/imports', listImports),
  staff('GET /desk/imports/:id', readImport),
  editor('GET /desk/imports/:id/workbook', markImport),
  editor('POST /desk/imports/:id/run', runImport),
  editor('POST /desk/imports/:id/stop', stopImport),
  reviewer('POST /desk/imports/:id/review', reviewImport),
  staff('GET /desk/exports/:kind', exportTable),
  staff('GET /desk/templates/:kind', readTemplate),
];
