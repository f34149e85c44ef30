import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { handledCase, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);
const open = async (door: string) =>
  receive('GET /rating-doors/:door', await api.get(`/rating-doors/${door}`));

describe('a door', () => {
  it.each([
    ['w.demo-centre-12', { serviceWindow: { id: 'demo-centre-12', name: '12 号窗口' }, item: null }],
    ['p.demo-centre', { point: { id: 'demo-centre', name: '好办区政务服务中心' }, serviceWindow: null }],
    ['i.P1103@demo-approval', { item: { id: 'P1103' }, point: null }],
  ])('%s leads to what is rated, as a general opinion', async (door, subject) => {
    expect(await open(door)).toMatchObject({ scope: 'general', ratableUntil: null, test: false, subject });
  });

  it('of a token leads to the step of the case, and says until when', async () => {
    const { steps } = await receive(
      'POST /rating-doors',
      await (await somebody(api)).post('/rating-doors', await handledCase(api)),
    );
    const opened = await open(steps[0]!.door!);
    expect(opened).toMatchObject({ scope: 'online', subject: { step: 'completion', item: { id: 'P0101' } } });
    expect(new Date(opened.ratableUntil!).getTime()).toBeGreaterThan(Date.now());
    expect(JSON.stringify(opened)).not.toMatch(/T-[0-9a-f]{8}|王芳/);
  });

  it.each(['w.nowhere', 'p.nowhere', 'i.P1103@nobody', 'i.Z9999@demo-approval', 'x.what', 'A'.repeat(30)])(
    '%s is refused: it leads nowhere',
    async (door) => {
      expect(await refusal(await api.get(`/rating-doors/${door}`))).toMatchObject({ reason: 'no-such-door' });
    },
  );

  it('is refused when its time is over, and when its signature is another’s', async () => {
    const { writeToken, readToken } = await import('../../../api/_features/rating-doors/token.ts');
    const over = writeToken('0123456789abcdef', new Date(Date.now() - 1_000));
    expect(await refusal(await api.get(`/rating-doors/${over}`))).toMatchObject({ reason: 'door-expired' });
    const later = Buffer.from(over, 'base64url');
    later.writeUInt32BE(Math.floor(Date.now() / 1_000) + 9_999, 8);
    expect(readToken(later.toString('base64url'))).toBeUndefined();
  });
});
