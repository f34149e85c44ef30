/** The routes by which the desk keeps agreements and their items, and two agencies hand each other cases. */
import { CrossRegionFigures, CrossRegionFiguresQuery } from './cross-region-figures.ts';
import {
  DeskAgreement,
  DeskAgreementParams,
  DeskAgreementQuery,
  DeskAgreements,
  WrittenAgreement,
  WrittenItem,
} from './cross-region-desk.ts';
import { Nothing, ofClerk, ofEditor, ofStaff, written, type Endpoint } from './endpoint.ts';
import {
  DeskIntake,
  IntakeAct,
  IntakeInbox,
  IntakeItems,
  IntakeParams,
  IntakeQuery,
  TakenIn,
} from './intake.ts';

const listing = [
  'changed-meanwhile',
  'sent-otherwise',
  'not-your-listing',
  'not-a-party',
  'no-such-region',
] as const;

export const apiOfCrossRegion = {
  'GET /cross-region/figures': {
    summary: '代收台账的数：一个地区和每个伙伴，两个方向各办了多少',
    audience: 'anyone',
    send: CrossRegionFiguresQuery,
    receive: CrossRegionFigures,
    refuses: ['no-such-region'],
    fresh: 'always',
  },
  'GET /desk/cross-region': {
    summary: '本地区参加的协议和事项，哪些归本单位管',
    audience: 'staff',
    send: DeskAgreementQuery,
    receive: DeskAgreements,
    refuses: ofStaff,
    fresh: 'always',
  },
  'GET /desk/cross-region/agreements/:id': {
    summary: '一份协议和它的事项',
    audience: 'staff',
    send: DeskAgreementParams,
    receive: DeskAgreement,
    refuses: ['no-such-agreement', ...ofStaff],
    fresh: 'always',
  },
  'POST /desk/cross-region/agreements/:id': {
    summary: '写一份协议：新的，或者改本单位管的；不再列出也在这里',
    audience: 'editor',
    send: WrittenAgreement,
    receive: DeskAgreement,
    refuses: ['days-reversed', ...listing, ...ofEditor, ...written],
    fresh: 'always',
  },
  'POST /desk/cross-region/items/:id': {
    summary: '写一件通办的事：窗口、时限、材料差异、邮费、责任',
    audience: 'editor',
    send: WrittenItem,
    receive: DeskAgreement,
    refuses: ['no-such-agreement', 'same-region', 'no-such-guide', ...listing, ...ofEditor, ...written],
    fresh: 'always',
  },
  'GET /desk/intake': {
    summary: '代收的件：本单位收的和本单位办的，按灯和步骤筛',
    audience: 'clerk',
    send: IntakeQuery,
    receive: IntakeInbox,
    refuses: ofClerk,
    fresh: 'always',
  },
  'GET /desk/intake-items': {
    summary: '今天能在本单位收件的事',
    audience: 'clerk',
    send: Nothing,
    receive: IntakeItems,
    refuses: ofClerk,
    fresh: 'always',
  },
  'GET /desk/intake/:caseNumber': {
    summary: '一件代收的件，从收件到每一步',
    audience: 'clerk',
    send: IntakeParams,
    receive: DeskIntake,
    refuses: ['no-such-intake', ...ofClerk],
    fresh: 'always',
  },
  'POST /desk/intake': {
    summary: '收件：替对方收下材料，编号当场给',
    audience: 'clerk',
    send: TakenIn,
    receive: DeskIntake,
    refuses: [
      'no-such-cross-region-item',
      'agreement-over',
      'not-taken-in-here',
      'no-partner-agency',
      'sent-otherwise',
      ...ofClerk,
      ...written,
    ],
    fresh: 'always',
  },
  'POST /desk/intake/:caseNumber/steps': {
    summary: '办一步：寄出、签收、补正、受理、退件、办结、送达',
    audience: 'clerk',
    send: IntakeAct,
    receive: DeskIntake,
    refuses: [
      'no-such-intake',
      'not-now',
      'other-side',
      'reason-needed',
      'sent-otherwise',
      ...ofClerk,
      ...written,
    ],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
