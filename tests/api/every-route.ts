import { api, type Send, type WriteKey } from '#contract/api';
import type { Endpoint } from '#contract/endpoint';

const id = '00000000-0000-4000-8000-000000000001';
const facts = {};
const heads = { audience: 'individual', lifeStage: 'birth', businessTheme: null } as const;
const content = { name: '试', ...heads, department: '试', facts };
const seen = { code: 'P0101', revision: 1 };
const held = { receipt: 'HB26110001', code: 'AAAAAAAA' };
const position = { name: '新人', department: '办公室', roles: ['editor' as const], window: null };

/** An item of which nothing is stated but what it is and where. */
export const blankItem: Send<'POST /desk/cross-region/items/:id'>['content'] = {
  agreement: 'demo-far',
  name: '食品经营许可',
  mode: null,
  guideCode: null,
  acceptingRegion: 'demo-far',
  decidingRegion: 'demo',
  windowName: null,
  windowAddress: null,
  windowPhone: null,
  windowHours: null,
  decidingAgency: null,
  receivedClock: null,
  acceptedClock: null,
  completedClock: null,
  sendDays: null,
  signDays: null,
  acceptDays: null,
  completeDays: null,
  deliverDays: null,
  materialDifferences: null,
  postagePayer: null,
  delivery: null,
  responsible: null,
  complaintPhone: null,
  verifiedOn: null,
  retired: false,
};

/** What each route that writes takes. */
const sound: { [K in WriteKey]: Send<K> } = {
  'POST /missed-queries': { id, phrase: '奥特曼' },
  'POST /desk/missed-queries/preview': { phrases: ['奥特曼'], code: 'P0101' },
  'POST /desk/missed-queries/alias': { phrases: ['奥特曼'], code: 'P0101' },
  'POST /desk/missed-queries/verdict': { phrases: ['奥特曼'], verdict: 'ignored' },
  'POST /desk/missed-queries/undo': { phrases: ['奥特曼'] },
  'POST /desk/photos/:id/review': { id, review: id, publish: true },
  'POST /rating-doors': { caseNumber: 'DEMO-0001', applicant: '王芳' },
  'POST /ratings': { id, door: 'w.demo-centre-12', channel: 'web', level: 'satisfied' },
  'POST /receipts/:receipt/open': held,
  'POST /receipts/:receipt/supplement': { ...held, id, level: 'satisfied' },
  'POST /receipts/:receipt/words': { ...held, id, words: '又去了一次' },
  'POST /receipts/:receipt/re-rating': { ...held, id, satisfied: true },
  'POST /desk/ratings': { id, channel: 'hotline', scope: 'general', level: 'satisfied' },
  'POST /desk/ratings/import': { register: 'platform', rows: [{ projectNo: 'P-1' }], dryRun: true },
  'POST /desk/imports/:id/run': { id },
  'POST /desk/imports/:id/stop': { id },
  'POST /desk/imports/:id/review': { id, verdict: 'approve' },
  'POST /desk/rating-doors': { caseNumber: 'DEMO-0001', step: 'completion' },
  'POST /desk/rectifications/:receipt/steps': { receipt: held.receipt, id, act: 'uphold' },
  'POST /desk/ratings/:receipt/comment': {
    receipt: held.receipt,
    id,
    wordsOf: 'rating',
    publicComment: '等了很久',
  },
  'POST /desk/guides': { id, content, why: '' },
  'POST /desk/guides/:code/draft': { code: 'P0101' },
  'POST /desk/guides/:code/draft/save': { ...seen, content, why: '', effectiveOn: null },
  'POST /desk/guides/:code/draft/submit': seen,
  'POST /desk/guides/:code/draft/take-back': seen,
  'POST /desk/guides/:code/draft/discard': seen,
  'POST /desk/guides/:code/draft/review': { ...seen, verdict: 'approve' },
  'POST /desk/guides/:code/withdrawal': { code: 'P0101', why: '' },
  'POST /desk/service-points': {
    id,
    name: '新服务站',
    kind: 'community',
    address: null,
    phone: null,
    position: null,
    directions: null,
  },
  'POST /desk/service-points/facts': {
    point: 'demo-town',
    revision: 1,
    name: '好办区演示街道便民服务中心',
    kind: 'town',
    address: null,
    phone: null,
    position: null,
    directions: null,
    retired: false,
  },
  'POST /desk/service-points/hours': { point: 'demo-town', revision: 1, hours: [], exceptions: [] },
  'POST /desk/service-points/windows': { point: 'demo-town', revision: 1, windows: [] },
  'POST /desk/place-codes': { door: 'w.demo-centre-12.2' },
  'POST /desk/place-codes/:door/retire': { door: 'w.demo-centre-12' },
  'POST /desk/channels/:id': {
    id: 'sms',
    revision: 1,
    how: '照短信里写的办法做。',
    phone: null,
    open: true,
    reopening: null,
  },
  'POST /desk/cross-region/agreements/:id': {
    id: 'demo-far',
    revision: null,
    content: {
      partnerName: '远桥区',
      scope: 'inter-provincial',
      direction: 'both',
      parties: [{ regionCode: 'demo', role: 'party', coversBelow: false }],
      partiesComplete: true,
      validFrom: null,
      validUntil: null,
      quote: '互签',
      section: '第一条',
      note: '',
      retired: false,
    },
  },
  'POST /desk/cross-region/items/:id': {
    id: 'demo-far-food',
    revision: null,
    content: blankItem,
  },
  'POST /desk/intake': { id, item: 'demo-back-id', applicant: '王芳' },
  'POST /desk/intake/:caseNumber/steps': { caseNumber: 'KY2611010001', id, act: 'send' },
  'POST /desk/delegations': {
    id,
    guide: 'P1103',
    move: 'handed-down',
    receiver: '演示街道办事处',
    receiverKind: 'township',
    effectiveOn: '2026-12-01',
    basis: '演示文件',
    revision: 0,
  },
  'POST /desk/claims': { item: id, state: 'claimed', guide: 'P1103', revision: 0 },
  'POST /desk/upper-items': { catalogue: '上级目录（演示）', rows: [{ code: '1', name: '户口迁移' }] },
  'POST /sessions': {},
  'POST /sessions/staff': { email: 'zhouning@haoban.example', password: 'a guess' },
  'POST /sessions/staff/refresh': { refreshToken: 'spent' },
  'POST /sessions/staff/totp': { email: 'zhouning@haoban.example', password: 'a guess', code: '000000' },
  'POST /sessions/staff/invitations/open': { token: 'A'.repeat(43) },
  'POST /sessions/staff/invitations/accept': { token: 'A'.repeat(43), password: 'twelve letters' },
  'POST /desk/staff/invitations': { ...position, id, email: 'new@haoban.example' },
  'POST /desk/staff/invitations/:id/withdraw': { id },
  'POST /desk/staff/:id': { ...position, id },
  'POST /desk/staff/:id/suspension': { id, suspended: true },
  'POST /desk/staff/:id/sign-out': { id },
  'POST /desk/sessions/end-all': {},
  'POST /desk/account/second-factor': {},
  'POST /desk/account/second-factor/verify': { factor: id, code: '000000' },
  'POST /desk/account/second-factor/remove': {},
};

const inPath: Record<string, string> = {
  caseNumber: 'KY2611010001',
  kind: 'guides',
  job: 'ledger',
  level: '0',
  path: '000',
  code: 'P0101',
  door: 'w.demo-centre-12',
  receipt: held.receipt,
  id,
};
/** What a read cannot do without. */
const asked: Record<string, string> = {
  'GET /cross-region/figures': '?region=demo',
  'GET /ledger/proof': '?receipt=HB26110001',
  'GET /ledger/consistency': '?from=1&to=2',
  'GET /desk/ratings/export': '?register=platform&from=2026-11-01&to=2026-11-30',
};

/** A route's path with something that is there in each of its places. */
const filled = (key: string) =>
  key
    .replace(/^\w+ /, '')
    .replace('items/:id', 'items/demo-far-food')
    .replace('agreements/:id', 'agreements/demo-far')
    .replace('item-lists/:id', 'item-lists/licences')
    .replace('bundles/:id', 'bundles/newborn')
    .replace('service-points/:id', 'service-points/demo-centre')
    .replace('channels/:id', 'channels/sms')
    .replace(/:(\w+)(?:\{.+\})?/g, (_, name: string) => inPath[name] ?? name);

/** Every route of the contract, with an address and, where it writes, something that it takes. */
const everyRoute = (Object.entries(api) as [string, Endpoint][]).map(([key, endpoint]) => ({
  ...endpoint,
  method: key.split(' ')[0]!,
  path: filled(key) + (asked[key] ?? ''),
  sent: key in sound ? sound[key as WriteKey] : undefined,
}));

export const reads = everyRoute.filter(({ method }) => method === 'GET');
/** Those that take JSON; what takes an image or a workbook is tried in its own room. */
export const writes = everyRoute.filter(({ method, takes }) => method === 'POST' && !takes);
/** The addresses that take a workbook. */
export const workbooks = everyRoute.filter(({ takes }) => takes === 'workbook').map(({ path }) => path);

/** What an address takes, as the header Allow says it. */
export const allowedAt = (address: string) =>
  everyRoute
    .filter(({ path }) => path === address)
    .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method))
    .join(', ');
