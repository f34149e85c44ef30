import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused, seen } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, majian, gaoyuan, zhouning, sunyue, poorly, sql } = desk;

const number = (receipt: string) => Number(receipt.slice(6));
const leaves = async (receipt: string) =>
  (
    await sql(
      `select leaf::jsonb as leaf from (
         select number, null::bigint as id, rating, leaf from public.ledger_leaves
         union all select null, id, rating, leaf from public.ledger_pending) as line
       where rating = $1 order by number, id`,
      [number(receipt)],
    )
  ).map(({ leaf }) => leaf);

const dispatch = { act: 'dispatch', department: '不动产登记科' } as const;

describe('POST /desk/rectifications/:receipt/steps', () => {
  it('leads a poor rating from the desk to its end, and says at each step what comes next', async () => {
    const { receipt } = await poorly();
    const acts = async (response: Promise<Response>) => {
      const { handling, acts: may } = await seen(await response);
      return [handling.state, ...may];
    };
    expect(await acts(linxiao.act(receipt, dispatch))).toEqual([
      'dispatched',
      'uphold',
      'propose-void',
      'extend',
    ]);
    expect(await acts(linxiao.act(receipt, { act: 'uphold', privateWords: '看了监控' }))).toEqual([
      'upheld',
      'propose-void',
      'follow-up',
      'extend',
    ]);
    expect(
      await acts(
        linxiao.act(receipt, { act: 'follow-up', outcome: 'reached', privateWords: '说等了两小时' }),
      ),
    ).toEqual(['followed-up', 'rectify', 'extend']);
    expect(
      await acts(linxiao.act(receipt, { act: 'rectify', remedy: 'immediate', words: '加开了一个窗口' })),
    ).toEqual(['rectified']);
    const { steps, department, rating } = await seen(await linxiao.get(`/desk/rectifications/${receipt}`));
    expect(department).toBe('不动产登记科');
    expect(rating.handling?.state).toBe('rectified');
    expect(steps.map(({ act, by, staff }) => [act, by, staff])).toEqual([
      ['dispatch', 'clerk', '林晓'],
      ['uphold', 'clerk', '林晓'],
      ['follow-up', 'clerk', '林晓'],
      ['rectify', 'clerk', '林晓'],
    ]);
  });

  it('leaves one line in the ledger for each step, and what it does not tell is bound by its words', async () => {
    const { receipt } = await poorly('followed-up');
    await seen(await linxiao.act(receipt, { act: 'rectify', remedy: 'immediate', words: '加开了窗口' }));
    const lines = await leaves(receipt);
    expect(lines.map(({ kind, act }) => act ?? kind)).toEqual([
      'rating',
      'dispatch',
      'uphold',
      'follow-up',
      'rectify',
    ]);
    const { steps } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
    const { salt, words } = steps.at(-1)!;
    const digest = Buffer.from(
      await crypto.subtle.digest('SHA-256', Buffer.from(`${salt}\n${words}`)),
    ).toString('hex');
    expect(lines.at(-1)).toEqual({
      kind: 'step',
      receipt,
      act: 'rectify',
      state: 'rectified',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      by: 'clerk',
      reason: null,
      words: digest,
    });
  });

  it('leaves nothing where it is refused: no step, no line', async () => {
    const { receipt } = await poorly();
    expect(
      await refused(await linxiao.act(receipt, { act: 'rectify', remedy: 'immediate', words: '改了' })),
    ).toBe('not-now');
    expect(await leaves(receipt)).toHaveLength(1);
  });

  it('is the same when it is sent again, and refuses another under its id', async () => {
    const { receipt } = await poorly();
    const id = randomUUID();
    const first = await seen(await linxiao.act(receipt, { ...dispatch, id }));
    expect(await seen(await linxiao.act(receipt, { ...dispatch, id }))).toEqual(first);
    expect(await leaves(receipt)).toHaveLength(2);
    expect(await refused(await linxiao.act(receipt, { act: 'dispatch', department: '户籍科', id }))).toBe(
      'sent-otherwise',
    );
    expect(await refused(await zhouning.act(receipt, { ...dispatch, id }))).toBe('sent-otherwise');
  });

  it('is taken once of 20 sent at the same time under one id', async () => {
    const { receipt } = await poorly();
    const id = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => linxiao.act(receipt, { ...dispatch, id })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await leaves(receipt)).toHaveLength(2);
  });

  it('of two clerks at the same time is one: the other is told what the check would have told', async () => {
    const { receipt } = await poorly();
    const replies = await Promise.all([linxiao.act(receipt, dispatch), zhouning.act(receipt, dispatch)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await refused(replies.find(({ status }) => status === 409)!)).toBe('not-now');
    expect(await refused(await linxiao.act(receipt, dispatch))).toBe('not-now');
  });

  it.each([
    ['dispatch', {}, ['department']],
    ['follow-up', {}, ['outcome', 'privateWords']],
    ['rectify', {}, ['remedy', 'words']],
    ['propose-void', { words: '点错了' }, ['reason']],
    ['extend', {}, ['words']],
  ] as const)('refuses to %s without saying what it must, and names it', async (act, said, fields) => {
    const { receipt } = await poorly();
    expect(await refused(await linxiao.act(receipt, { act, ...said }))).toEqual({
      reason: 'reason-needed',
      fields,
    });
  });

  it('hides personal data of anybody in words that anybody reads', async () => {
    const { receipt } = await poorly('followed-up');
    const words = '已联系 13800138000 的当事人';
    const { steps } = await seen(await linxiao.act(receipt, { act: 'rectify', remedy: 'immediate', words }));
    expect(steps.at(-1)?.words).toBe('已联系 〔电话号码已隐去〕 的当事人');
  });

  it('refuses a photo that is not there, and takes no step', async () => {
    const { receipt } = await poorly('followed-up');
    const rectify = { act: 'rectify', remedy: 'immediate', words: '改好了' } as const;
    expect(await refused(await linxiao.act(receipt, { ...rectify, photos: [randomUUID()] }))).toBe(
      'no-such-photo',
    );
    expect((await seen(await linxiao.act(receipt, rectify))).handling.state).toBe('rectified');
  });

  it('keeps only what belongs to the act', async () => {
    const { receipt } = await poorly('dispatched');
    const { steps } = await seen(
      await linxiao.act(receipt, {
        act: 'uphold',
        department: '不相干',
        remedy: 'immediate',
        reason: 'mistaken',
      }),
    );
    expect(steps.at(-1)).toMatchObject({ act: 'uphold', department: null, remedy: null, reason: null });
  });
});

describe('who may take a step', () => {
  it('is nobody of another agency: to them there is no such receipt', async () => {
    const { receipt } = await poorly();
    expect(await refused(await gaoyuan.act(receipt, dispatch))).toBe('no-such-receipt');
  });

  it('is nobody of the rated window, but for the appeal, which somebody else decides', async () => {
    const { receipt } = await poorly();
    expect(await refused(await majian.act(receipt, dispatch))).toBe('not-yours');
    const id = randomUUID();
    const appealed = await seen(await majian.act(receipt, { act: 'appeal', words: '当天系统断网', id }));
    expect(appealed).toMatchObject({ own: true, appealed: true, acts: [] });
    expect(await seen(await majian.act(receipt, { act: 'appeal', words: '当天系统断网', id }))).toEqual(
      appealed,
    );
    expect(await refused(await majian.act(receipt, { act: 'appeal', words: '再说一次' }))).toBe('not-now');
    expect(await refused(await linxiao.act(receipt, { act: 'deny-appeal', words: '查了' }))).toBe(
      'not-supervisor',
    );
    const decided = await seen(
      await zhouning.act(receipt, { act: 'deny-appeal', words: '断网十分钟，等了两小时' }),
    );
    expect(decided).toMatchObject({ appealed: false, handling: { state: 'received' } });
  });

  it('for voiding is two people, and the second one a supervisor', async () => {
    const { receipt } = await poorly('dispatched');
    const proposal = { act: 'propose-void', reason: 'malicious', words: '同一人一天二十条' } as const;
    const proposed = await seen(await zhouning.act(receipt, proposal));
    expect(proposed.handling.state).toBe('void-proposed');
    expect(proposed.acts).not.toContain('confirm-void');
    expect(await refused(await zhouning.act(receipt, { act: 'confirm-void', words: '同意' }))).toBe(
      'second-person',
    );
    expect(await refused(await linxiao.act(receipt, { act: 'confirm-void', words: '同意' }))).toBe(
      'not-supervisor',
    );
    const voided = await seen(await sunyue.act(receipt, { act: 'confirm-void', words: '核对过记录' }));
    expect(voided.handling).toMatchObject({ state: 'voided', voidReason: 'malicious', clock: null });
    const [proposing, voiding] = (await leaves(receipt)).slice(-2);
    expect(proposing).toMatchObject({ act: 'propose-void', reason: null });
    expect(voiding).toMatchObject({ act: 'confirm-void', state: 'voided', reason: 'malicious' });
    expect(voided.acts).toEqual([]);
  });

  it('says why it is to be voided to the desk alone, until a second person agrees', async () => {
    const { receipt } = await poorly('dispatched');
    const saying = { reason: 'malicious', words: '同一人一天二十条' } as const;
    const propose = () => linxiao.act(receipt, { act: 'propose-void', ...saying });
    const inPublic = async () => {
      const { steps } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
      return steps.filter(({ act }) => act === 'propose-void');
    };
    const secret = { words: null, salt: null, reason: null };
    expect((await seen(await propose())).steps.at(-1)).toMatchObject(saying);
    expect(await inPublic()).toMatchObject([secret]);
    await zhouning.act(receipt, { act: 'reject-void', words: '不是同一人' });
    await propose();
    expect(await inPublic()).toMatchObject([secret, secret]);
    await zhouning.act(receipt, { act: 'confirm-void', words: '核对过记录' });
    expect(await inPublic()).toMatchObject([secret, { ...saying, salt: expect.any(String) }]);
  });

  it('extends once, before it is late, and with a reason that anybody reads', async () => {
    const { receipt } = await poorly('upheld');
    const before = await seen(await linxiao.get(`/desk/rectifications/${receipt}`));
    const extended = await seen(await linxiao.act(receipt, { act: 'extend', words: '要等省里回函' }));
    expect(extended.handling).toMatchObject({
      state: 'upheld',
      extended: true,
      clock: before.handling.clock,
    });
    expect(await refused(await linxiao.act(receipt, { act: 'extend', words: '还要等' }))).toBe(
      'extended-already',
    );
    const { steps } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
    expect(steps.at(-1)).toMatchObject({ act: 'extend', words: '要等省里回函' });
  });
});
