import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { identify } from '../../../api/_core/audience.ts';
import { refuse } from '../../../api/_core/refusal.ts';
import { openApi, receive } from '../open-api.ts';

const { post, sql, beside, close } = await openApi(undefined, { people: true });
const { codeOf } = await import('../../../api/_core/receipt.ts');
afterAll(close);

type Asked = { as?: string; input?: Record<string, unknown> };
const app = new Hono()
  .post('/:audience', async (context) =>
    context.json(
      await identify[context.req.param('audience') as keyof typeof identify](
        context,
        await context.req.json(),
      ),
    ),
  )
  .onError(refuse);

/** Who a server takes a caller for, or why it does not. */
const identified = async (audience: keyof typeof identify, { as, input = {} }: Asked = {}) => {
  const headers: HeadersInit = as === undefined ? {} : { Authorization: `Bearer ${as}` };
  const response = await app.request(`/${audience}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  });
  const said = await response.json();
  return response.ok ? said : said.reason;
};

const accountOf = (person: string) => beside.accounts.find((account) => account.person === person)!;
const tokenOf = async (person: string) => {
  const { email, password } = accountOf(person);
  return (await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }))).token;
};
const citizenToken = async () => (await receive('POST /sessions', await post('/sessions', {}))).token;
const { CRON_SECRET } = beside.settings;

describe('whoever calls', () => {
  it('is nobody at a route for anyone, whatever they bring', async () => {
    expect(await identified('anyone', { as: await tokenOf('zhouning') })).toEqual({
      caller: { role: 'anon', claims: {} },
    });
  });

  it('is a citizen by a session, with an id and nothing of an agency', async () => {
    const { caller, citizen } = await identified('citizen', { as: await citizenToken() });
    expect(caller).toEqual({
      role: 'authenticated',
      claims: { sub: citizen.sub, role: 'authenticated', kind: 'citizen' },
    });
  });

  it('is staff with what the list says of them, each of their own agency', async () => {
    for (const [person, agency, window, staff_roles] of [
      ['linxiao', 'demo-approval', null, ['clerk']],
      ['majian', 'demo-approval', 'demo-centre-12', ['clerk']],
      ['gaoyuan', 'demo-far-approval', null, ['clerk', 'editor', 'reviewer']],
    ] as const) {
      const { caller } = await identified('staff', { as: await tokenOf(person) });
      expect(caller.claims).toMatchObject({
        sub: accountOf(person).id,
        kind: 'staff',
        agency,
        staff_roles,
        window,
      });
    }
  });

  it('is a supervisor only where the list says so', async () => {
    expect(await identified('supervisor', { as: await tokenOf('zhouning') })).toMatchObject({
      staff: { name: '周宁', roles: ['supervisor'] },
    });
    expect(await identified('supervisor', { as: await tokenOf('linxiao') })).toBe('not-supervisor');
  });

  it('has left as soon as the list says so, whatever the token says', async () => {
    const as = await tokenOf('sunyue');
    await sql('update staff set active = false where user_id = $1', [accountOf('sunyue').id]);
    expect(await identified('staff', { as })).toBe('suspended');
    expect(await identified('supervisor', { as })).toBe('suspended');
  });

  it('is not let in by the token of another audience, a forged one, or none', async () => {
    const [citizen, staff] = [await citizenToken(), await tokenOf('zhouning')];
    const wrong: [keyof typeof identify, (string | undefined)[]][] = [
      ['citizen', [staff, CRON_SECRET, 'forged', '', undefined]],
      ['staff', [citizen, CRON_SECRET, 'forged', '', undefined]],
      ['supervisor', [citizen, CRON_SECRET, 'forged', '', undefined]],
      ['clockwork', [citizen, staff, 'forged', `${CRON_SECRET}x`, '', undefined]],
    ];
    for (const [audience, tokens] of wrong)
      for (const as of tokens)
        expect(await identified(audience, as === undefined ? {} : { as }), `${audience} ${as}`).toBe(
          'no-session',
        );
  });

  it('is the clock by its secret', async () => {
    expect(await identified('clockwork', { as: CRON_SECRET })).toHaveProperty('caller');
  });

  it('holds a receipt by its code, and no other by the same code', async () => {
    const code = codeOf('HB26110638');
    const open = (receipt: string, with_: string) =>
      identified('holder', { input: { receipt, code: with_ } });
    expect(await open('hb 2611 0638', code.toLowerCase())).toMatchObject({ rating: 638 });
    for (const [receipt, with_] of [
      ['HB26110639', code],
      ['HB26100638', code],
      ['HB26110638', 'AAAAAAAA'],
      ['HB26110638', ''],
      ['HB26110638', `${code}0`],
      ['638', code],
    ] as const)
      expect(await open(receipt, with_), receipt).toBe('wrong-code');
  });
});
