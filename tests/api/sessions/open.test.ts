import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { post, beside, close } = await openApi(undefined, { people: true });
const { openSession } = await import('../../../api/_core/session.ts');
afterAll(close);
afterEach(() => {
  beside.wechat.mood = 'well';
});

const open = async (sent: object) => {
  const { token } = await receive('POST /sessions', await post('/sessions', sent));
  return openSession(token);
};

describe('POST /sessions', () => {
  it('gives everybody on the web an id of their own, and knows nothing else of them', async () => {
    const [one, other] = [await open({}), await open({})];
    expect(one).toEqual({ sub: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(other?.sub).not.toBe(one?.sub);
  });

  it('knows the same person by whatever code they come from WeChat, and nobody else by it', async () => {
    const [first, again, other] = [
      await open({ code: 'zhao:1' }),
      await open({ code: 'zhao:2' }),
      await open({ code: 'li:1' }),
    ];
    expect(first).toEqual({ sub: expect.any(String), openid: beside.wechat.openidOf('zhao') });
    expect(again).toEqual(first);
    expect(other?.sub).not.toBe(first?.sub);
  });

  it.each([
    ['that is none', 'invalid'],
    ['that was used', 'wang:1'],
  ])('refuses a code %s', async (_, code) => {
    await post('/sessions', { code });
    expect(await refusal(await post('/sessions', { code }))).toMatchObject({ reason: 'wechat-refused' });
  });

  it('says that it is WeChat that is away, while the web goes on', async () => {
    beside.wechat.mood = 'busy';
    expect(await refusal(await post('/sessions', { code: 'zhao:3' }))).toMatchObject({
      reason: 'wechat-away',
      status: 503,
    });
    expect(await open({})).toBeDefined();
  });

  it.each([{ code: '' }, { code: 7 }, { code: 'x'.repeat(201) }])('refuses %o', async (sent) => {
    expect(await refusal(await post('/sessions', sent))).toMatchObject({ reason: 'malformed' });
  });
});
