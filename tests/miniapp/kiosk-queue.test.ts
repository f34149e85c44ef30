import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../miniapp/src/rate/kiosk/queue';

const device = await vi.hoisted(() => import('./taro'));
const { phone, renew } = device;
vi.mock('@tarojs/taro', () => device);
vi.stubGlobal('API_URL', 'https://api.example/api');

const draft = (id: string): Draft => ({
  id,
  door: 'w.demo-centre-12',
  channel: 'window-device',
  level: 'very-dissatisfied',
  tags: ['210'],
  comment: '',
  contact: null,
});
const receipt = { receipt: 'HB20260001' };
const ratings = () => phone.asked.filter(({ url }) => url.endsWith('/ratings')).map(({ data }) => data);
const openKiosk = async () => {
  vi.resetModules();
  return import('../../miniapp/src/rate/kiosk/queue');
};

beforeEach(renew);

describe('what is handed in at the tablet', () => {
  it('is sent by one hand when what waits is sent in the same moment', async () => {
    let answer: (() => void) | undefined;
    phone.answer = ({ url }) =>
      url.endsWith('/sessions')
        ? { statusCode: 200, data: { token: 't' } }
        : new Promise((resolve) => {
            answer = () => resolve({ statusCode: 200, data: receipt });
          });
    const { submit, sendWaiting } = await openKiosk();
    const handed = submit(draft('1'));
    await sendWaiting();
    await vi.waitFor(() => expect(answer).toBeDefined());
    answer?.();
    expect(await handed).toEqual(receipt);
    expect(ratings()).toEqual([draft('1')]);
    expect(phone.storage.get('kiosk-waiting')).toEqual([]);
  });

  it('is kept where there is no network, and sent once when there is one', async () => {
    const { submit, sendWaiting } = await openKiosk();
    expect(await submit(draft('1'))).toBeUndefined();
    phone.answer = ({ url }) => ({
      statusCode: 200,
      data: url.endsWith('/sessions') ? { token: 't' } : receipt,
    });
    await sendWaiting();
    await sendWaiting();
    expect(ratings()).toEqual([draft('1')]);
  });
});
