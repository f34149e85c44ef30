import { afterAll, describe, expect, it, vi } from 'vitest';
import { refusals, type Reason } from '#contract/refusals';
import { openApi, refusal } from '../open-api.ts';

const { close } = await openApi();
afterAll(close);
const { anyone, serveRoutes } = await import('../../../api/_core/route.ts');
const { Refusal } = await import('../../../api/_core/refusal.ts');
const { log } = await import('../../../api/_core/log.ts');

/** The API with one verb, which throws. */
const ask = (error: unknown) =>
  serveRoutes(
    [
      anyone('GET /health', () => {
        throw error;
      }),
    ],
    [],
  ).request('/api/health');
const withCode = (code: string) => Object.assign(new Error('secret of the database'), { code });

describe('a refusal', () => {
  it.each(Object.keys(refusals) as Reason[])('for %s has its status and its sentence', async (reason) => {
    expect(await refusal(await ask(new Refusal(reason)))).toMatchObject({ reason });
  });

  it('names the fields that are wrong', async () => {
    const fields = [{ field: 'q', problem: '太小，或者太短' }];
    expect(await refusal(await ask(new Refusal('malformed', fields)))).toMatchObject({ fields });
  });

  it('is not a mistake of ours: the log keeps silent about it', async () => {
    const error = vi.spyOn(log(), 'error');
    await ask(new Refusal('no-such-guide'));
    expect(error).not.toHaveBeenCalled();
  });
});

describe('an unexpected error', () => {
  it.each([new TypeError('cannot read the secret of undefined'), withCode('42501'), withCode('23505')])(
    'is answered as internal and gives nothing of itself away: %s',
    async (thrown) => {
      const response = await ask(thrown);
      expect(await response.clone().text()).not.toMatch(/secret|stack|\.ts|at /);
      expect(await refusal(response)).toMatchObject({ reason: 'internal' });
    },
  );

  it('stands in the log with its stack, under the id that the reply gives', async () => {
    const error = vi.spyOn(log(), 'error');
    const thrown = new Error('boom');
    const { requestId } = await refusal(await ask(thrown));
    expect(error.mock.lastCall).toEqual([
      { requestId, route: 'GET /api/health', error: thrown.stack },
      'internal',
    ]);
  });
});

describe('the log', () => {
  it('says which route it was, and not the token in its address', async () => {
    const error = vi.spyOn(log(), 'error');
    const failing = anyone('GET /rating-doors/:door', () => {
      throw new Error('boom');
    });
    await serveRoutes([failing], []).request('/api/rating-doors/aToken-that-opens-a-door');
    expect(error.mock.lastCall).toMatchObject([{ route: 'GET /api/rating-doors/:door' }, 'internal']);
    expect(JSON.stringify(error.mock.lastCall)).not.toContain('aToken');
  });
});

describe('an error that means that the database is away', () => {
  it.each([
    ...['08006', '57P01', '57P03', '53300', '57014', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].map(
      withCode,
    ),
    ...['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].map(withCode),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Query read timeout'),
    new Error('timeout exceeded when trying to connect'),
  ])('is answered as unavailable: %o', async (thrown) => {
    expect(await refusal(await ask(thrown))).toMatchObject({ reason: 'unavailable' });
  });
});
