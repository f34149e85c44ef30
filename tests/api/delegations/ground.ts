import { randomUUID } from 'node:crypto';
import type { Send } from '#contract/api';
import type { openDesk } from '../desk.ts';

type Written = Send<'POST /desk/delegations'>;
type Person = Awaited<ReturnType<typeof openDesk>>['chenxiao'];

/** A matter handed down to a town, unless it is said otherwise. */
export const handedDown = (changed: Partial<Written> = {}): Written => ({
  id: randomUUID(),
  guide: 'P1103',
  move: 'handed-down',
  receiver: '演示街道办事处',
  receiverKind: 'township',
  effectiveOn: '2026-12-01',
  basis: '演示区审改办〔2026〕1 号（演示）',
  conditions: '有 2 名持证工作人员',
  training: null,
  struck: false,
  revision: 0,
  ...changed,
});

export const enter = (person: Person, sent: Written) => person.post('/desk/delegations', sent);
