import { anyone, editor } from '../../_core/route.ts';
import { downloadDelegations } from './download.ts';
import { listDeskDelegations } from './list-desk.ts';
import { listDelegations } from './list.ts';
import { writeDelegation } from './write.ts';

export const delegations = [
  anyone('GET /delegations', listDelegations),
  anyone('GET /delegations/csv', downloadDelegations),
  editor('GET /desk/delegations', listDeskDelegations),
  editor('POST /desk/delegations', writeDelegation),
];
