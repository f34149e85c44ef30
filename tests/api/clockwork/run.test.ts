import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from '../ledger/filled.ts';
import { receive, refusal } from '../open-api.ts';

const KEY = 'GET /clockwork/:job';
const { get, fill, close } = await openLedger();
afterAll(close);
const call = (job: string, secret = process.env.CRON_SECRET) =>
  get(`/clockwork/${job}`, { headers: { Authorization: `Bearer ${secret}` } });

describe('GET /clockwork/:job', () => {
  it('does what is due when the clock calls, and nothing the second time', async () => {
    await fill(3);
    expect(await receive(KEY, await call('ledger'))).toEqual({ done: 3 });
    expect(await receive(KEY, await call('ledger'))).toEqual({ done: 0 });
  });

  it('refuses whoever is not the clock', async () => {
    for (const response of [
      await get('/clockwork/ledger'),
      await call('ledger', 'x'),
      await call('ledger', ''),
    ])
      expect(await refusal(response)).toMatchObject({ reason: 'no-session' });
  });

  it('refuses a job that there is not', async () => {
    expect(await refusal(await call('gossip'))).toMatchObject({ reason: 'malformed' });
  });
});
