import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { dayIn, guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, led, act, see } = desk;
const takeBack = (code: string, sent: object = {}) => act(chenxiao, code, 'take-back', sent);

describe('POST /desk/guides/:code/draft/take-back', () => {
  it('takes what was submitted back to be written on', async () => {
    const code = await led('submitted');
    expect((await guideOf(takeBack(code))).draft!.state).toBe('draft');
  });

  it('takes back what was approved for a later day: it needs another yes', async () => {
    const code = await led('approved', { effectiveOn: dayIn(2) });
    expect((await guideOf(takeBack(code))).draft!.state).toBe('draft');
    expect(await refused(await act(wumin, code, 'review', { verdict: 'approve' }))).toBe('not-now');
  });

  it('sent again is the same', async () => {
    const code = await led('submitted');
    const { revision } = (await see(code)).draft!;
    const once = await guideOf(takeBack(code, { revision }));
    expect(await guideOf(takeBack(code, { revision }))).toEqual(once);
  });

  it('refuses an older state, what nobody has submitted, and what is not there', async () => {
    const code = await led('draft');
    expect(await refused(await takeBack(code))).toBe('not-now');
    expect(await refused(await takeBack(code, { revision: 7 }))).toBe('changed-meanwhile');
    expect(await refused(await takeBack(desk.fresh()))).toBe('no-such-draft');
  });

  it('refuses a reviewer, a clerk of another agency, and nobody in particular', async () => {
    const code = await led('submitted');
    const { revision } = (await see(code)).draft!;
    const path = `/desk/guides/${code}/draft/take-back`;
    expect(await refused(await wumin.post(path, { code, revision }))).toBe('not-editor');
    expect(await desk.strangers(path, { code, revision })).toEqual({
      clerk: 'not-editor',
      foreign: 'no-such-draft',
      nobody: 'no-session',
    });
  });
});
