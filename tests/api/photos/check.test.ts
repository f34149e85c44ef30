import { afterAll, describe, expect, it, vi } from 'vitest';
import { openApi, receive } from '../open-api.ts';
import { jpeg } from './drawn.ts';
import { id } from './ground.ts';

const { app, post, sql, beside, close } = await openApi(undefined, { people: true });
afterAll(close);

const upload = async (n: number, token: string) => {
  const response = await app.request(`/api/photos/${id(n)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'image/jpeg', Authorization: `Bearer ${token}` },
    body: new Blob([new Uint8Array(await jpeg())]),
  });
  await receive('POST /photos/:id', response);
};
const checked = async (n: number) =>
  (await sql('select check_state, public from photos where id = $1', [id(n)]))[0];

describe('a photo of somebody who came from WeChat', () => {
  it('is looked at by WeChat, which fetches it by a sealed address, and is not public for that', async () => {
    const { token } = await receive('POST /sessions', await post('/sessions', { code: 'zhao:photo' }));
    await upload(1, token);
    await vi.waitFor(
      async () => expect(await checked(1)).toEqual({ check_state: 'pass', public: false }),
      5_000,
    );
  });

  it('is kept although WeChat does not answer', async () => {
    const { token } = await receive('POST /sessions', await post('/sessions', { code: 'qian:photo' }));
    beside.wechat.mood = 'busy';
    await upload(2, token);
    expect(await checked(2)).toEqual({ check_state: 'unchecked', public: false });
    beside.wechat.mood = 'well';
  });

  it('is not shown to WeChat when they came from the web', async () => {
    const { token } = await receive('POST /sessions', await post('/sessions', {}));
    await upload(3, token);
    expect(await checked(3)).toEqual({ check_state: 'unchecked', public: false });
  });
});
