import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, linxiao, led, see } = desk;

describe('GET /desk/guides/:code', () => {
  it('shows what is public, as everybody reads it, who keeps it, and its versions', async () => {
    const code = desk.fresh();
    const guide = await see(code);
    const { facts, name } = await receive('GET /guides/:code', await desk.get(`/guides/${code}`));
    expect(guide).toMatchObject({
      yours: true,
      keeper: expect.stringContaining('好办区'),
      current: { number: 1, content: { name, facts } },
      draft: null,
      versions: [{ number: 1, withdrawnAt: null }],
    });
  });

  it('shows what is being written to everybody of the agency, and to no other', async () => {
    const code = await led('submitted');
    expect((await see(code, linxiao)).draft).toMatchObject({ state: 'submitted', own: false });
    expect(await see(code, gaoyuan)).toMatchObject({ yours: false, draft: null, current: { number: 1 } });
  });

  it('shows no draft that has ended', async () => {
    expect(await see(await led('published'))).toMatchObject({ draft: null, current: { number: 2 } });
  });

  it('refuses a guide that is not there', async () => {
    expect(await refused(await chenxiao.get('/desk/guides/Z9999'))).toBe('no-such-guide');
  });

  it('refuses nobody in particular', async () => {
    expect(await refused(await desk.get('/desk/guides/P0101'))).toBe('no-session');
    await expect(guideOf(chenxiao.get('/desk/guides/P0101'))).resolves.toBeDefined();
  });
});
