import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, gaoyuan, led, act } = desk;
const withdraw = (code: string, why = '取消了', person = chenxiao) =>
  person.post(`/desk/guides/${code}/withdrawal`, { code, why });

describe('POST /desk/guides/:code/withdrawal', () => {
  it('asks that a guide be taken down; until another agrees it is public', async () => {
    const code = desk.fresh();
    expect(await guideOf(withdraw(code))).toMatchObject({
      current: { number: 1 },
      draft: { kind: 'withdrawal', state: 'submitted', why: '取消了', own: true },
    });
    expect((await desk.get(`/guides/${code}`)).status).toBe(200);
  });

  it('may be returned, put in other words, and asked for again', async () => {
    const code = desk.fresh();
    await guideOf(withdraw(code));
    await guideOf(act(wumin, code, 'review', { verdict: 'return', note: '依据呢' }));
    await guideOf(desk.save(code, {}, { why: '国发〔2026〕1 号取消' }));
    expect((await guideOf(act(chenxiao, code, 'submit'))).draft).toMatchObject({
      kind: 'withdrawal',
      state: 'submitted',
    });
    expect(await guideOf(act(wumin, code, 'review', { verdict: 'approve' }))).toMatchObject({
      current: null,
    });
  });

  it('sent again is the same', async () => {
    const code = desk.fresh();
    const once = await guideOf(withdraw(code));
    expect(await guideOf(withdraw(code))).toEqual(once);
  });

  it('refuses while something else is being written', async () => {
    expect(await refused(await withdraw(await led('draft')))).toBe('not-now');
    const code = desk.fresh();
    await guideOf(withdraw(code));
    expect(await refused(await withdraw(code, '另一个原因'))).toBe('not-now');
  });

  it('refuses without a reason, and what is not public', async () => {
    const code = desk.fresh();
    expect(await refused(await withdraw(code, ' '))).toEqual({ reason: 'reason-needed', fields: ['why'] });
    expect(await refused(await withdraw('Z9999'))).toBe('no-such-guide');
    await guideOf(withdraw(code));
    await guideOf(act(wumin, code, 'review', { verdict: 'approve' }));
    expect(await refused(await withdraw(code))).toBe('no-such-guide');
  });

  it('refuses an editor of another agency, a reviewer, a clerk, and nobody in particular', async () => {
    const code = desk.fresh();
    expect(await refused(await withdraw(code, '取消了', gaoyuan))).toBe('not-your-guide');
    expect(await refused(await withdraw(code, '取消了', wumin))).toBe('not-editor');
    expect(await desk.strangers(`/desk/guides/${code}/withdrawal`, { code, why: '取消了' })).toMatchObject({
      clerk: 'not-editor',
      nobody: 'no-session',
    });
  });
});
