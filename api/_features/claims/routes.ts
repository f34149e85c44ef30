import { anyone, editor } from '../../_core/route.ts';
import { downloadClaims } from './download.ts';
import { enterUpperItems } from './enter.ts';
import { listDeskClaims } from './list-desk.ts';
import { listClaims } from './list.ts';
import { writeClaim } from './write.ts';

export const claims = [
  anyone('GET /claims', listClaims),
  anyone('GET /claims/csv', downloadClaims),
  editor('GET /desk/claims', listDeskClaims),
  editor('POST /desk/claims', writeClaim),
  editor('POST /desk/upper-items', enterUpperItems),
];
