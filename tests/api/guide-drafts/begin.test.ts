import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, gaoyuan, led, act, see, begin, save } = desk;

describe('POST /desk/guides/:code/draft', () => {
  it('begins with what is public', async () => {
    const code = desk.fresh();
    const { current } = await see(code);
    expect((await guideOf(begin(code))).draft).toMatchObject({
      kind: 'change',
      state: 'draft',
      basedOn: 1,
      editedBy: '陈晓',
      own: true,
      content: current!.content,
    });
  });

  it('gives the draft that is being written already, be it by two at once', async () => {
    const code = desk.fresh();
    const [one, other] = await Promise.all([guideOf(begin(code)), guideOf(begin(code))]);
    expect(one).toEqual(other);
    const saved = await guideOf(save(code, { name: '写到一半' }));
    expect(await guideOf(begin(code))).toEqual(saved);
  });

  it('goes back to an earlier version: what it said, behind what is in force', async () => {
    const code = await led('published');
    const first = (await guideOf(begin(code, chenxiao, 1))).draft!;
    expect(first).toMatchObject({ basedOn: 2 });
    expect(first.content.name).not.toBe(`改过的${code}`);
    expect((await guideOf(begin(code, chenxiao, 1))).draft).toEqual(first);
    await guideOf(save(code, {}, { why: '退回第 1 版' }));
    await guideOf(act(chenxiao, code, 'submit'));
    expect(await guideOf(act(wumin, code, 'review', { verdict: 'approve' }))).toMatchObject({
      current: { number: 3, content: first.content },
      versions: [{ number: 3, why: '退回第 1 版' }, { number: 2 }, { number: 1 }],
    });
  });

  it('begins a guide that was taken down with what it said last', async () => {
    const code = desk.fresh();
    const { content } = (await see(code)).current!;
    await guideOf(chenxiao.post(`/desk/guides/${code}/withdrawal`, { code, why: '取消了' }));
    await guideOf(act(wumin, code, 'review', { verdict: 'approve' }));
    expect((await guideOf(begin(code))).draft).toMatchObject({ basedOn: null, content });
    await guideOf(save(code, {}, { why: '又恢复了' }));
    await guideOf(act(chenxiao, code, 'submit'));
    expect(await guideOf(act(wumin, code, 'review', { verdict: 'approve' }))).toMatchObject({
      current: { number: 2 },
      versions: [{ withdrawnAt: null }, { withdrawnAt: expect.any(String) }],
    });
  });

  it('refuses to go back while something else is being written', async () => {
    const code = await led('published');
    await guideOf(begin(code));
    expect(await refused(await begin(code, chenxiao, 1))).toBe('not-now');
  });

  it('refuses a version and a guide that are not there', async () => {
    expect(await refused(await begin(desk.fresh(), chenxiao, 7))).toBe('no-such-version');
    expect(await refused(await begin('Z9999'))).toBe('no-such-guide');
  });

  it('refuses an editor of another agency, a reviewer, a clerk, and nobody in particular', async () => {
    const code = desk.fresh();
    expect(await refused(await begin(code, gaoyuan))).toBe('not-your-guide');
    expect(await refused(await begin(code, gaoyuan, 1))).toBe('not-your-guide');
    expect(await refused(await begin(code, wumin))).toBe('not-editor');
    expect(await desk.strangers(`/desk/guides/${code}/draft`, { code })).toMatchObject({
      clerk: 'not-editor',
      nobody: 'no-session',
    });
  });
});
