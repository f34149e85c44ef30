import { staff } from '../../_core/route.ts';
import { listRemarks } from './list.ts';

export const remarks = [staff('GET /desk/guides/:code/remarks', listRemarks)];
