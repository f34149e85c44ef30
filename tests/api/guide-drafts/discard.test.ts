import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { dayIn, guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, led, act, see, begin } = desk;
const discard = (code: string, sent: object = {}) => act(chenxiao, code, 'discard', sent);

describe('POST /desk/guides/:code/draft/discard', () => {
  it.each(['draft', 'submitted', 'returned'] as const)(
    'ends a draft that is %s; what is public stays',
    async (state) => {
      const code = await led(state);
      const { current } = await see(code);
      expect(await guideOf(discard(code))).toMatchObject({ current, draft: null });
    },
  );

  it('leaves a guide free to be changed anew', async () => {
    const code = await led('draft');
    await guideOf(discard(code));
    expect((await guideOf(begin(code))).draft!.content).toEqual((await see(code)).current!.content);
  });

  it('leaves of a guide that was never published nothing but its number', async () => {
    const { content } = (await see(desk.fresh())).current!;
    const { code } = await guideOf(
      chenxiao.post('/desk/guides', { id: crypto.randomUUID(), content, why: '' }),
    );
    expect(await guideOf(discard(code))).toMatchObject({ code, current: null, draft: null, versions: [] });
    expect(await refused(await begin(code))).toBe('no-such-guide');
  });

  it('sent again is the same', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    const once = await guideOf(discard(code, { revision }));
    expect(await guideOf(discard(code, { revision }))).toEqual(once);
  });

  it('refuses an older state, what is approved, and what is not there', async () => {
    const code = await led('approved', { effectiveOn: dayIn(2) });
    expect(await refused(await discard(code))).toBe('not-now');
    expect(await refused(await discard(code, { revision: 1 }))).toBe('changed-meanwhile');
    expect(await refused(await discard(desk.fresh()))).toBe('no-such-draft');
  });

  it('refuses a reviewer, a clerk of another agency, and nobody in particular', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    const path = `/desk/guides/${code}/draft/discard`;
    expect(await refused(await wumin.post(path, { code, revision }))).toBe('not-editor');
    expect(await desk.strangers(path, { code, revision })).toEqual({
      clerk: 'not-editor',
      foreign: 'no-such-draft',
      nobody: 'no-session',
    });
  });
});
