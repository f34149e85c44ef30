import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { handledCase, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);

const found = async (response: Response) => receive('POST /rating-doors', response);

describe('a case', () => {
  it('is found by its number and the name, spaces and width of letters aside', async () => {
    const asked = await handledCase(api);
    const wang = await somebody(api);
    const reply = await found(await wang.post('/rating-doors', { ...asked, applicant: '王　芳' }));
    expect(reply).toMatchObject({
      caseNumber: asked.caseNumber,
      item: { id: 'P0101' },
      agency: { id: 'demo-approval' },
      steps: [{ step: 'completion', rated: false, place: '好办区政务服务中心 12 号窗口' }],
    });
    expect(reply.steps[0]?.door).toMatch(/^[\w-]{30}$/);
  });

  it('says which step has been rated, and opens no door to it', async () => {
    const asked = await handledCase(api);
    const wang = await somebody(api);
    const { steps } = await found(await wang.post('/rating-doors', asked));
    await receiptFrom(await wang.rate({ door: steps[0]!.door! }));
    const later = await found(await wang.post('/rating-doors', asked));
    expect(later.steps[0]).toMatchObject({ rated: true, door: null });
  });

  it('opens no door after the district’s working days for late ratings', async () => {
    const old = await found(
      await (await somebody(api)).post('/rating-doors', await handledCase(api, { daysAgo: 30 })),
    );
    expect(old.steps[0]).toMatchObject({ rated: false, door: null });
  });

  it('may be rated late within them, and is marked as late', async () => {
    const wang = await somebody(api);
    const { steps } = await found(await wang.post('/rating-doors', await handledCase(api, { daysAgo: 1 })));
    const { receipt } = await receiptFrom(await wang.rate({ door: steps[0]!.door! }));
    const { rating } = await receive('GET /ratings/:receipt', await api.get(`/ratings/${receipt}`));
    expect(rating).toMatchObject({ late: true, scope: 'online', item: { id: 'P0101' } });
  });
});

describe('nothing is found', () => {
  it.each([
    ['another name', { applicant: '王方' }],
    ['a number that no case has', { caseNumber: 'T-nowhere' }],
  ])('by %s, and the refusal is the same', async (_what, other) => {
    const reply = await (
      await somebody(api)
    ).post('/rating-doors', { ...(await handledCase(api)), ...other });
    expect(await refusal(reply)).toMatchObject({ reason: 'no-such-case' });
  });

  it('by trying names: after 30 looks a citizen is refused for the day', async () => {
    const guesser = await somebody(api);
    const asked = await handledCase(api);
    for (let i = 0; i < 30; i++) await guesser.post('/rating-doors', { ...asked, applicant: `王${i}` });
    expect(await refusal(await guesser.post('/rating-doors', asked))).toMatchObject({ reason: 'too-many' });
  });

  it('by trying names under a new session each time: a case is looked for 50 times a day by all together', async () => {
    const asked = await handledCase(api);
    const look = async (sent = asked) => (await somebody(api)).post('/rating-doors', sent);
    await found(await look());
    await api.sql("update public.quotas set times = 50 where what = 'looks-at-a-case'");
    expect(await refusal(await look())).toMatchObject({ reason: 'too-many' });
    await found(await look(await handledCase(api)));
  });

  it('and who looked is forgotten when the day is over', async () => {
    await api.sql('update public.quotas set day = day - 1, times = 7');
    await (await somebody(api)).post('/rating-doors', await handledCase(api));
    expect(await api.sql('select times from public.quotas')).toEqual([{ times: 1 }, { times: 1 }]);
  });

  it('without a session', async () => {
    expect(await refusal(await api.post('/rating-doors', await handledCase(api)))).toMatchObject({
      reason: 'no-session',
    });
  });
});
