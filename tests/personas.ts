/** Who acts in the tests: the role that PostgreSQL sees, and what the caller's token claims. */
export type Persona = { role: string; claims: Record<string, unknown> };

const authenticated = <C extends object>(claims: C) =>
  ({ role: 'authenticated', claims: { role: 'authenticated', ...claims } }) as const;

export const personas = {
  /** 王阿姨 reads guides and has never signed in. */
  auntWang: { role: 'anon', claims: {} },
  /** 小李 is signed in; nothing that is kept here is his, and no agency knows him. */
  strangerLi: authenticated({ sub: '00000000-0000-4000-8000-000000000001' }),
  /** 赵奶奶 has a session, as everybody who rates. */
  grandmaZhao: authenticated({ sub: '00000000-0000-4000-8000-000000000002', kind: 'citizen' }),
  /** 钱叔叔 has one too; nothing of hers is his. */
  uncleQian: authenticated({ sub: '00000000-0000-4000-8000-000000000003', kind: 'citizen' }),
  /** Whoever holds the receipt of her rating, on whatever phone. */
  holder: authenticated({ kind: 'holder', rating: 900_001 }),
  /** Whoever holds the receipt of another one. */
  otherHolder: authenticated({ kind: 'holder', rating: 900_002 }),
  /** 王芳 has proved her name, and with it her case. */
  applicantFang: authenticated({
    sub: '00000000-0000-4000-8000-000000000004',
    kind: 'citizen',
    applicant: 'f'.repeat(64),
  }),
  /** Somebody who came through the door of that case. */
  doorHolder: authenticated({
    sub: '00000000-0000-4000-8000-000000000005',
    kind: 'citizen',
    door: '0123456789abcdef',
  }),
  /** 林晓 works for the agency of 好办区. */
  clerkLin: authenticated({
    sub: '00000000-0000-4000-8000-000000000011',
    kind: 'staff',
    name: '林晓',
    agency: 'demo-approval',
    department: '综合窗口科',
    staff_roles: ['clerk'],
    window: null,
  }),
  /** 周宁 supervises there. */
  supervisorZhou: authenticated({
    sub: '00000000-0000-4000-8000-000000000012',
    kind: 'staff',
    name: '周宁',
    agency: 'demo-approval',
    department: '政务效能科',
    staff_roles: ['supervisor'],
    window: null,
  }),
  /** 马建 sits at the window that is rated. */
  windowClerkMa: authenticated({
    sub: '00000000-0000-4000-8000-000000000013',
    kind: 'staff',
    name: '马建',
    agency: 'demo-approval',
    department: '综合窗口科',
    staff_roles: ['clerk'],
    window: 'demo-centre-12',
  }),
  /** 高远 works for the agency of another district, and does everything there. */
  clerkGao: authenticated({
    sub: '00000000-0000-4000-8000-000000000014',
    kind: 'staff',
    name: '高远',
    agency: 'demo-far-approval',
    department: '政务服务科',
    staff_roles: ['clerk', 'editor', 'reviewer'],
    window: null,
  }),
  /** 陈晓 writes the guides of 好办区. */
  editorChen: authenticated({
    sub: '00000000-0000-4000-8000-000000000015',
    kind: 'staff',
    name: '陈晓',
    agency: 'demo-approval',
    department: '政策法规科',
    staff_roles: ['editor'],
    window: null,
  }),
  /** 吴敏 reviews them. */
  reviewerWu: authenticated({
    sub: '00000000-0000-4000-8000-000000000016',
    kind: 'staff',
    name: '吴敏',
    agency: 'demo-approval',
    department: '政策法规科',
    staff_roles: ['reviewer'],
    window: null,
  }),
  /** 何平 says who works there. */
  administratorHe: authenticated({
    sub: '00000000-0000-4000-8000-000000000017',
    kind: 'staff',
    name: '何平',
    agency: 'demo-approval',
    department: '办公室',
    staff_roles: ['administrator'],
    window: null,
  }),
  /** The server between two acts, before it has become anybody. */
  server: { role: 'haoban_server', claims: {} },
  /** The system: what loads the shipped data and runs at night. */
  system: { role: 'service_role', claims: { role: 'service_role' } },
} as const satisfies Record<string, Persona>;
