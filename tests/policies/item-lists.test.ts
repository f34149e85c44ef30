import { describeGuarded, nobody } from './acts.ts';

const delegation = {
  table: 'delegations',
  key: 'receiver',
  row: {
    id: '00000000-0000-4000-8000-0000000000d1',
    agency_id: 'demo-approval',
    guide_code: 'P1103',
    move: 'handed-down',
    receiver: '演示街道',
    receiver_kind: 'township',
    effective_on: '2026-12-01',
    basis: '演示文件',
    struck: false,
    revision: 1,
  },
};
const upperItem = {
  table: 'upper_items',
  key: 'code',
  row: {
    id: '00000000-0000-4000-8000-0000000000d2',
    agency_id: 'demo-approval',
    catalogue: '上级目录',
    code: '001',
    name: '户口迁移',
  },
};
const claim = {
  table: 'claims',
  key: 'guide_code',
  before: `insert into public.upper_items (id, agency_id, catalogue, code, name)
    values ('00000000-0000-4000-8000-0000000000d3', 'demo-approval', '上级目录', '002', '户口迁移')`,
  row: {
    item_id: '00000000-0000-4000-8000-0000000000d3',
    agency_id: 'demo-approval',
    state: 'claimed',
    guide_code: 'P1103',
    reason: '',
    revision: 1,
  },
};

const reader = { ...nobody, select: 'done' };
/** May try, and finds no row of theirs. */
const colleague = { ...reader, update: 'nothing' };

await describeGuarded('item-lists', [delegation, upperItem, claim], {
  auntWang: reader,
  strangerLi: colleague,
  grandmaZhao: colleague,
  clerkLin: colleague,
  supervisorZhou: colleague,
  reviewerWu: colleague,
  administratorHe: colleague,
  // An editor, too, but of another agency.
  clerkGao: colleague,
  editorChen: { select: 'done', insert: 'done', update: 'done', delete: 'denied' },
  server: nobody,
  system: { select: 'done', insert: 'done', update: 'done', delete: 'done' },
});
