import { api, type Send, type WriteKey } from '#contract/api';
import type { Endpoint } from '#contract/endpoint';

const id = '00000000-0000-4000-8000-000000000001';
const facts = {};
const heads = { audience: 'individual', lifeStage: 'birth', businessTheme: null } as const;
const content = { name: '试', ...heads, department: '试', facts };
const seen = { code: 'P0101', revision: 1 };
const held = { receipt: 'HB26110001', code: 'AAAAAAAA' };

/** What each route that writes takes. */
const sound: { [K in WriteKey]: Send<K> } = {
  'POST /missed-queries': { id, phrase: '奥特曼' },
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
  'POST /sessions': {},
  'POST /sessions/staff': { email: 'zhouning@haoban.example', password: 'a guess' },
  'POST /sessions/staff/refresh': { refreshToken: 'spent' },
};

const inPath: Record<string, string> = {
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
  'GET /ledger/proof': '?receipt=HB26110001',
  'GET /ledger/consistency': '?from=1&to=2',
  'GET /desk/ratings/export': '?register=platform&from=2026-11-01&to=2026-11-30',
};

/** A route's path with something that is there in each of its places. */
const filled = (key: string) =>
  key
    .replace(/^\w+ /, '')
    .replace('items/:id', 'items/demo-far-food')
    .replace('bundles/:id', 'bundles/newborn')
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

/** What an address takes, as the header Allow says it. */
export const allowedAt = (address: string) =>
  everyRoute
    .filter(({ path }) => path === address)
    .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method))
    .join(', ');
