import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreached } from '../../miniapp/src/client/call';
import { upload } from '../../miniapp/src/client/upload';
import { phone, renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));
vi.stubGlobal('API_URL', 'https://haoban.example/api');

const id = '00000000-0000-4000-8000-000000000001';
const image = Uint8Array.of(0xff, 0xd8).buffer;
const refusal = (reason: string) => ({ statusCode: 415, data: { reason, sentence: '…', requestId: '1' } });
const session = { statusCode: 200, data: { token: 'mine', expiresAt: '2999-01-01T00:00:00Z' } };
const answering = (answer: object | (() => never)) => {
  phone.answer = ({ url }) =>
    url.endsWith('/sessions')
      ? session
      : typeof answer === 'function'
        ? answer()
        : (answer as typeof session);
};
beforeEach(renew);

describe('a photo that is sent', () => {
  it('goes as its bytes, to the address of its id, in the name of the citizen', async () => {
    const kept = { id, digest: '0'.repeat(64), width: 1, height: 1 };
    answering({ statusCode: 200, data: kept });
    expect(await upload('POST /photos/:id', { id }, image)).toEqual(kept);
    expect(phone.asked.at(-1)).toMatchObject({
      url: `https://haoban.example/api/photos/${id}`,
      method: 'POST',
      header: { 'Content-Type': 'image/jpeg', Authorization: 'Bearer mine' },
    });
    expect(phone.asked.at(-1)?.data).toBe(image);
  });

  it('says why the server will not have it', async () => {
    answering(refusal('not-a-photo'));
    await expect(upload('POST /photos/:id', { id }, image)).rejects.toThrow(Refused);
  });

  it('may be sent again where the server was not reached, or could not keep it', async () => {
    answering(() => {
      throw new Error('no network');
    });
    await expect(upload('POST /photos/:id', { id }, image)).rejects.toThrow(Unreached);
    answering({ ...refusal('photos-away'), statusCode: 503 });
    await expect(upload('POST /photos/:id', { id }, image)).rejects.toThrow(Unreached);
  });
});
