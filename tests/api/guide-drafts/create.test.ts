import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, gaoyuan, see } = desk;
const content = { ...(await see(desk.fresh())).current!.content, name: '新事项' };
const fresh = () => ({ id: randomUUID(), content, why: '新设' });
const create = (sent: object, person = chenxiao) => person.post('/desk/guides', sent);

describe('POST /desk/guides', () => {
  it('begins a guide under a number of its own, which nobody else sees', async () => {
    const guide = await guideOf(create(fresh()));
    expect(guide).toMatchObject({
      code: expect.stringMatching(/^L\d{4}$/),
      yours: true,
      current: null,
      draft: { kind: 'change', state: 'draft', basedOn: null, content, why: '新设', own: true },
      versions: [],
    });
    expect((await desk.get(`/guides/${guide.code}`)).status).toBe(404);
    expect((await desk.get(`/guides/${guide.code}/versions`)).status).toBe(404);
    expect(await refused(await gaoyuan.get(`/desk/guides/${guide.code}`))).toBe('no-such-guide');
    expect((await guideOf(create(fresh()))).code).not.toBe(guide.code);
  });

  it('sent again, or twice at once, is the same', async () => {
    const sent = fresh();
    const [one, other] = await Promise.all([guideOf(create(sent)), guideOf(create(sent))]);
    expect(one).toEqual(other);
    expect(await guideOf(create(sent))).toEqual(one);
  });

  it('refuses something else under the same number, also another agency’s', async () => {
    const sent = fresh();
    await guideOf(create(sent));
    expect(await refused(await create({ ...sent, why: '别的' }))).toBe('sent-otherwise');
    expect(await refused(await create(sent, gaoyuan))).toBe('sent-otherwise');
  });

  it('is kept by the agency of whoever writes it', async () => {
    const { code, keeper, yours } = await guideOf(create(fresh(), gaoyuan));
    expect({ keeper, yours }).toEqual({ keeper: expect.stringContaining('远桥'), yours: true });
    expect(await refused(await chenxiao.get(`/desk/guides/${code}`))).toBe('no-such-guide');
  });

  it('refuses a reviewer, a clerk, and nobody in particular', async () => {
    expect(await refused(await create(fresh(), wumin))).toBe('not-editor');
    expect(await refused(await create(fresh(), desk.linxiao))).toBe('not-editor');
    expect(await refused(await desk.post('/desk/guides', fresh()))).toBe('no-session');
  });
});
