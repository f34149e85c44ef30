import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { dayOf } from '#rules/shanghai';
import { refused } from '../desk.ts';
import { openIntake } from '../intake/ground.ts';
import { receive } from '../open-api.ts';

const desk = await openIntake();
afterAll(desk.close);

const figures = async (region: string): Promise<Received<'GET /cross-region/figures'>> =>
  receive('GET /cross-region/figures', await desk.get(`/cross-region/figures?region=${region}`));

describe('GET /cross-region/figures', () => {
  it('says of a region without a case that there is none, and since no day', async () => {
    expect(await figures('demo')).toMatchObject({ since: null, partners: [], demonstration: true });
  });

  it('counts per partner what this side took in, by step, month and what is overdue', async () => {
    const late = await desk.takenIn(1);
    await desk.sql(
      "update public.intake_cases set due_at = now() - interval '1 hour' where case_number = $1",
      [late],
    );
    await desk.takenIn(5);
    const { since, partners } = await figures('demo');
    expect(since).toBe(dayOf(Date.now()));
    const counts = { taken: 2, open: 1, delivered: 1, returned: 0, withdrawn: 0, overdue: 1, lateSteps: 0 };
    expect(partners).toMatchObject([
      {
        agency: { id: 'demo-far-approval' },
        regionCode: 'demo-far',
        outward: {
          ...counts,
          byState: { sent: 1, delivered: 1 },
          byMonth: [{ month: dayOf(Date.now()).slice(0, 7), ...counts }],
        },
        inward: { taken: 0, byState: {}, byMonth: [] },
      },
    ]);
  });

  it('counts the same cases to the partner the other way round', async () => {
    const here = await figures('demo');
    const there = await figures('demo-far');
    expect(there.partners[0]?.inward).toEqual(here.partners[0]?.outward);
    expect(there.partners[0]?.outward.taken).toBe(0);
  });

  it('counts a step that was late, and what was given up', async () => {
    const number = await desk.takenIn();
    await desk.sql(
      "update public.intake_cases set due_at = now() - interval '1 hour' where case_number = $1",
      [number],
    );
    await desk.take(desk.linxiao, number, { act: 'withdraw', words: '不办了。' });
    expect((await figures('demo')).partners[0]?.outward).toMatchObject({ withdrawn: 1, lateSteps: 1 });
  });

  it('refuses a region that is not on record', async () => {
    expect(await refused(await desk.get('/cross-region/figures?region=999999'))).toBe('no-such-region');
  });
});
