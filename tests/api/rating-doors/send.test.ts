import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { handledCase, receiptFrom, somebody } from '../somebody.ts';

const desk = await openDesk();
afterAll(desk.close);
const asked = async (options?: Parameters<typeof handledCase>[1]) => ({
  caseNumber: (await handledCase(desk, options)).caseNumber,
  step: 'completion',
});

describe('a door that the desk sends', () => {
  it('leads whoever has it to the step of the case, once', async () => {
    const sent = await desk.linxiao.post('/desk/rating-doors', await asked());
    const { door } = await receive('POST /desk/rating-doors', sent);
    expect(door.length).toBeLessThanOrEqual(32);
    await receiptFrom(await (await somebody(desk)).rate({ door, channel: 'sms' }));
    expect(await refused(await (await somebody(desk)).rate({ door, channel: 'sms' }))).toBe('already-rated');
  });

  it('is sent for a rated step as for any other: the window must not learn who has rated', async () => {
    const wanted = await asked();
    const first = await receive(
      'POST /desk/rating-doors',
      await desk.majian.post('/desk/rating-doors', wanted),
    );
    await receiptFrom(await (await somebody(desk)).rate({ door: first.door }));
    const second = await desk.majian.post('/desk/rating-doors', wanted);
    expect((await receive('POST /desk/rating-doors', second)).expiresAt).toBe(first.expiresAt);
  });
});

describe('no door is sent', () => {
  it.each([
    [
      'for a case that there is not',
      async () => ({ caseNumber: 'T-nowhere', step: 'completion' }),
      'no-such-case',
    ],
    [
      'for a step that was not taken',
      async () => ({ ...(await asked()), step: 'collection' }),
      'no-such-case',
    ],
    ['after the district’s days', () => asked({ daysAgo: 30 }), 'door-expired'],
  ])('%s', async (_what, wanted, reason) => {
    expect(await refused(await desk.linxiao.post('/desk/rating-doors', await wanted()))).toBe(reason);
  });

  it('to a clerk of another agency', async () => {
    expect(await refused(await desk.gaoyuan.post('/desk/rating-doors', await asked()))).toBe('no-such-case');
  });

  it('without signing in, or as a citizen', async () => {
    expect(await refused(await desk.post('/desk/rating-doors', await asked()))).toBe('no-session');
    const zhao = await somebody(desk);
    expect(await refused(await zhao.post('/desk/rating-doors', await asked()))).toBe('no-session');
  });
});
