import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { poor, somebody } from '../somebody.ts';
import { signedIn } from './desk.ts';

const api = await openApi(undefined, { people: true });
afterAll(api.close);
let supervisor: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  supervisor = await signedIn(api, 'zhouning');
});

const span = 'from=2026-01-01&to=2099-12-31';
const take = async (register = 'platform', rest = span) =>
  receive(
    'GET /desk/ratings/export',
    await supervisor.get(`/desk/ratings/export?register=${register}&${rest}`),
  );

describe('GET /desk/ratings/export', () => {
  it('gives every rating of the agency with its receipt, the bad ones as the good, and none of the self-test', async () => {
    const person = await somebody(api);
    await person.rate({ channel: 'qr-code' });
    await person.rate({ ...poor, comment: '等了 50 分钟' });
    await (await somebody(api)).rate({ door: 'w.demo-canary' });
    const { rows, left, next } = await take();
    expect(
      rows.map(({ pf, satisfaction, evalDetail, writingEvaluation }) => [
        pf,
        satisfaction,
        evalDetail,
        writingEvaluation,
      ]),
    ).toEqual([
      ['3', '5', '', ''],
      ['1', '2', '209', '等了 50 分钟'],
    ]);
    expect(rows.map(({ serviceNumber }) => serviceNumber)).toEqual([
      expect.stringMatching(/^HB\d{8}$/),
      expect.stringMatching(/^HB\d{8}$/),
    ]);
    expect([left, next]).toEqual([[], null]);
  });

  it('gives to GB/T 39046 the same ratings with the opposite numbers', async () => {
    const [platform, standard] = [await take(), await take('gbt-39046')];
    expect(standard.rows.map(({ satisfaction }) => 6 - Number(satisfaction))).toEqual(
      platform.rows.map(({ satisfaction }) => Number(satisfaction)),
    );
  });

  it('brought in elsewhere and given out again says the same', async () => {
    const { rows } = await take();
    const far = await signedIn(api, 'gaoyuan');
    const sent = { register: 'platform', rows, dryRun: false };
    const brought = await receive('POST /desk/ratings/import', await far.post('/desk/ratings/import', sent));
    expect(brought).toMatchObject({ entered: rows.length, faults: [] });
    const kept = await api.sql(
      `select level, tags, comment, channel from public.ratings where agency_id = $1 order by number`,
      ['demo-far-approval'],
    );
    const own = await api.sql(
      `select level, tags, comment, channel from public.ratings where agency_id = $1 and not test order by number`,
      ['demo-approval'],
    );
    expect(kept).toEqual(own);
  });

  it('names what the register has no code for, and writes it as nothing else', async () => {
    const sent = {
      id: '00000000-0000-4000-8000-00000000abcd',
      channel: 'opinion-box',
      scope: 'general',
      level: 'satisfied',
    };
    await receive('POST /desk/ratings', await supervisor.post('/desk/ratings', sent));
    const { left } = await take();
    expect(left).toEqual([
      { receipt: expect.stringMatching(/^HB/), column: '评价渠道', why: '没有这个代码' },
    ]);
  });

  it('goes on from the receipt that it is told, and gives nothing of other days', async () => {
    const { rows } = await take();
    const after = await take('platform', `${span}&cursor=${rows[0]?.serviceNumber}`);
    expect(after.rows).toEqual(rows.slice(1));
    expect((await take('platform', 'from=2020-01-01&to=2020-12-31')).rows).toEqual([]);
  });

  it('refuses days the wrong way round, a clerk, and a clerk of another agency', async () => {
    const ask = (rest: string, by = supervisor) => by.get(`/desk/ratings/export?register=platform&${rest}`);
    expect((await refusal(await ask('from=2026-12-01&to=2026-11-01'))).reason).toBe('days-reversed');
    for (const person of ['linxiao', 'gaoyuan'])
      expect((await refusal(await ask(span, await signedIn(api, person)))).reason).toBe('not-supervisor');
  });
});
