import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { receive } from '../open-api.ts';
import { refused } from '../desk.ts';
import { somebody } from '../somebody.ts';
import { openIntake, seen, usual } from './ground.ts';

const desk = await openIntake();
afterAll(desk.close);
const { takenIn, take, linxiao, gaoyuan } = desk;

describe('POST /desk/intake/:caseNumber/steps', () => {
  it('leads a case from 收件 to 送达, each side doing its own, each step saying who and when', async () => {
    const number = await takenIn();
    for (const [person, act] of usual.slice(0, 4)) await seen(await take(desk[person], number, { act }));
    const done = await seen(await take(linxiao, number, { act: 'deliver' }));
    expect(done).toMatchObject({ state: 'delivered', turn: null, clock: null, acts: [], ratable: true });
    expect(done.steps.map(({ act, state, staff }) => [act, state, staff])).toEqual([
      [null, 'received', null],
      ['send', 'sent', '林晓'],
      ['sign', 'signed', '高远'],
      ['accept', 'accepted', '高远'],
      ['complete', 'completed', '高远'],
      ['deliver', 'delivered', '林晓'],
    ]);
    const when = done.steps.map(({ at }) => Date.parse(at));
    expect(when).toEqual(when.toSorted((a, b) => a - b));
  });

  it('lets the citizen of what was delivered rate it, by its number and the name', async () => {
    const number = await takenIn(5);
    const wang = await somebody(desk);
    const asked = { caseNumber: number, applicant: '王芳' };
    const doors = await receive('POST /rating-doors', await wang.post('/rating-doors', asked));
    expect(doors).toMatchObject({ agency: { id: 'demo-far-approval' }, steps: [{ step: 'completion' }] });
    expect((await wang.rate({ door: doors.steps[0]!.door! })).status).toBe(200);
  });

  it('lets both agencies hand over the door to its rating', async () => {
    const caseNumber = await takenIn(5);
    for (const person of [linxiao, gaoyuan])
      expect((await person.post('/desk/rating-doors', { caseNumber, step: 'completion' })).status).toBe(200);
  });

  it('keeps the number of the parcel where something is posted, and masks personal data in what the applicant reads', async () => {
    const number = await takenIn();
    const sent = await seen(await take(linxiao, number, { act: 'send', tracking: 'SF1234567890' }));
    expect(sent.steps.at(-1)).toMatchObject({ tracking: 'SF1234567890' });
    await take(gaoyuan, number, { act: 'sign', tracking: 'SF0000' });
    const words = '缺户口本首页，问 13800138000。';
    const asked = await seen(await take(gaoyuan, number, { act: 'ask-more', words }));
    expect(asked.steps.at(-2)?.tracking).toBe(null);
    expect(asked).toMatchObject({ state: 'incomplete', turn: 'accepting', clock: null });
    expect(asked.steps.at(-1)?.words).not.toContain('13800138000');
  });

  it('comes back complete and is signed again', async () => {
    const number = await takenIn(2);
    await take(gaoyuan, number, { act: 'ask-more', words: '缺户口本首页。' });
    await take(linxiao, number, { act: 'send', words: '补了户口本首页。' });
    expect(await seen(await take(gaoyuan, number, { act: 'sign' }))).toMatchObject({ state: 'signed' });
  });

  it('sent again under the same id is the same step; saying something else it is refused', async () => {
    const number = await takenIn();
    const step = { id: randomUUID(), act: 'send' } as const;
    await seen(await take(linxiao, number, step));
    expect((await seen(await take(linxiao, number, step))).steps).toHaveLength(2);
    expect(await refused(await take(linxiao, number, { ...step, tracking: 'SF1' }))).toBe('sent-otherwise');
  });

  it('refuses the wrong side, each way', async () => {
    const number = await takenIn();
    expect(await refused(await take(gaoyuan, number, { act: 'send' }))).toBe('other-side');
    expect(await refused(await take(linxiao, number, { act: 'sign' }))).toBe('other-side');
  });

  it('refuses to go back, to leave a step out, and to move what is closed', async () => {
    const number = await takenIn(3);
    for (const act of ['sign', 'ask-more', 'return', 'accept'] as const)
      expect(await refused(await take(gaoyuan, number, { act, words: '试' })), act).toBe('not-now');
    expect(await refused(await take(linxiao, number, { act: 'deliver' }))).toBe('not-now');
    const returned = await takenIn(2);
    await take(gaoyuan, returned, { act: 'return', words: '户籍不在本区。' });
    expect(await refused(await take(gaoyuan, returned, { act: 'accept' }))).toBe('not-now');
    expect(await refused(await take(linxiao, returned, { act: 'send' }))).toBe('not-now');
  });

  it('refuses to send papers back, to ask for more, or to end it without saying why', async () => {
    const number = await takenIn(2);
    const reason = { reason: 'reason-needed', fields: ['words'] };
    expect(await refused(await take(gaoyuan, number, { act: 'return' }))).toEqual(reason);
    expect(await refused(await take(gaoyuan, number, { act: 'ask-more' }))).toEqual(reason);
    expect(await refused(await take(linxiao, await takenIn(), { act: 'withdraw' }))).toEqual(reason);
  });

  it('refuses a clerk of a third agency, as if there were no such case', async () => {
    const number = await takenIn();
    await desk.whileElsewhere(async () =>
      expect(await refused(await take(gaoyuan, number, { act: 'sign' }))).toBe('no-such-intake'),
    );
  });

  it('refuses an editor who is no clerk', async () => {
    expect(await refused(await take(desk.chenxiao, await takenIn(), { act: 'send' }))).toBe('not-clerk');
  });
});
