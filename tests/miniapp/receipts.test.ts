import { beforeEach, describe, expect, it, vi } from 'vitest';

const device = await vi.hoisted(() => import('./taro'));
const { phone, renew } = device;
vi.mock('@tarojs/taro', () => device);
vi.stubGlobal('API_URL', 'https://api.example/api');

const session = { statusCode: 200, data: { token: 't', expiresAt: '2099-01-01T00:00:00Z' } };
const receipt = { receipt: 'HB26110638', code: 'K7M39QXD', salt: 's', subject: { agency: { name: '局' } } };
const refusal = { reason: 'rated-enough', sentence: '今天评够次数了，明天再来。', requestId: 'r-1' };
const answering = (answer: object) => {
  phone.answer = ({ url }) => (url.endsWith('/sessions') ? session : answer) as never;
};
const sent = {
  id: '6f1f0e4e-0000-4000-8000-000000000001',
  door: 'w.demo-centre-12',
  channel: 'web',
  level: 'dissatisfied',
  tags: ['209'],
  comment: '等了很久',
  contact: { name: '', phone: '13800000638' },
} as const;

const openApp = async () => {
  vi.resetModules();
  const receipts = await import('../../miniapp/src/client/receipts');
  const drafts = await import('../../miniapp/src/client/rating-drafts');
  const { sendWaiting } = await import('../../miniapp/src/client/outbox');
  return { ...receipts, ...drafts, sendWaiting };
};
const kept = (key: string) => phone.storage.get(key) as Record<string, unknown>;

beforeEach(renew);

describe('a rating given on this phone', () => {
  it('has its receipt as soon as it is taken, and its draft is gone; of the number to call nothing stays', async () => {
    answering({ statusCode: 200, data: receipt });
    const { giveRating, givenRating, changeDraft } = await openApp();
    changeDraft(sent.door, { comment: '等了很久' });
    await giveRating({ ...sent, tags: [...sent.tags] }, undefined);
    expect(givenRating(sent.id)).toMatchObject({ receipt, subject: receipt.subject, named: true });
    expect(kept('rating-drafts')).toEqual({});
    expect(JSON.stringify([...phone.storage])).not.toContain('13800000638');
  });

  it('waits without a network, and gets its receipt in a later run of the app', async () => {
    const { giveRating, givenRating } = await openApp();
    await giveRating({ ...sent, tags: [...sent.tags] }, undefined);
    expect(givenRating(sent.id)?.receipt).toBeUndefined();
    answering({ statusCode: 200, data: receipt });
    const later = await openApp();
    await later.sendWaiting();
    expect(later.givenRating(sent.id)).toMatchObject({ comment: '等了很久', receipt });
    expect(kept('outbox')).toEqual([]);
  });

  it('that is refused says why and keeps the draft; given again under its id, it is one', async () => {
    answering({ statusCode: 429, data: refusal });
    const { giveRating, givenRating, changeDraft } = await openApp();
    changeDraft(sent.door, { comment: '等了很久' });
    await giveRating({ ...sent, tags: [...sent.tags] }, undefined);
    expect(givenRating(sent.id)?.refused).toMatchObject({ sentence: refusal.sentence });
    expect(kept('rating-drafts')).toHaveProperty([sent.door, 'comment'], '等了很久');
    answering({ statusCode: 200, data: receipt });
    await giveRating({ ...sent, tags: [...sent.tags] }, undefined);
    expect(kept('receipts')).toHaveLength(1);
    expect(givenRating(sent.id)?.refused).toBeUndefined();
  });
});
