import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, led, act, see, begin, save } = desk;
const submit = (code: string, sent: object = {}) => act(chenxiao, code, 'submit', sent);

describe('POST /desk/guides/:code/draft/submit', () => {
  it('asks for a review, and says since when', async () => {
    const code = await led('draft');
    expect(await guideOf(submit(code))).toMatchObject({
      current: { number: 1 },
      draft: { state: 'submitted', submittedAt: expect.any(String), review: null },
    });
  });

  it('asks again for what was returned', async () => {
    const code = await led('returned');
    expect((await guideOf(submit(code))).draft!.state).toBe('submitted');
  });

  it('sent again is the same', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    const once = await guideOf(submit(code, { revision }));
    expect(await guideOf(submit(code, { revision }))).toEqual(once);
  });

  it('refuses what breaks a rule of quality, naming the fields and what is wrong', async () => {
    const code = await led('draft');
    const { facts } = (await see(code)).draft!.content;
    const phone = { value: '0532-85911100', source: 'editor' };
    const contact = { ...facts.contact, consultPhone: phone, complaintPhone: phone };
    await guideOf(save(code, { facts: { ...facts, contact } }));
    const reply = await (await submit(code)).json();
    expect(reply).toMatchObject({ reason: 'faulty-guide' });
    expect(reply.fields).toEqual([
      { field: expect.stringMatching(/^contact\./), problem: '咨询和投诉是同一个电话' },
    ]);
    expect((await see(code)).draft!.state).toBe('draft');
  });

  it('refuses a fact whose source nobody knows, its own or that of another word on it', async () => {
    const code = await led('draft');
    const { facts } = (await see(code)).draft!.content;
    const own = { value: '有窗口', source: 'nowhere' };
    const beside = { value: '有窗口', source: 'editor', also: [{ value: '没有', source: 'nowhere' }] };
    for (const consultOther of [own, beside]) {
      await guideOf(save(code, { facts: { ...facts, contact: { ...facts.contact, consultOther } } }));
      expect(await refused(await submit(code))).toEqual({
        reason: 'faulty-guide',
        fields: ['contact.consultOther'],
      });
    }
  });

  it('refuses a person’s matter without a stage of life, which no list could show', async () => {
    const code = await led('draft');
    const { audience } = (await see(code)).draft!.content;
    await guideOf(save(code, { audience: audience === 'individual' ? 'business' : 'individual' }));
    expect(await refused(await submit(code))).toMatchObject({
      reason: 'faulty-guide',
      fields: ['guide.audience'],
    });
  });

  it('refuses where nobody has said why, naming the field', async () => {
    const code = desk.fresh();
    await guideOf(begin(code));
    expect(await refused(await submit(code))).toEqual({ reason: 'reason-needed', fields: ['why'] });
  });

  it('refuses an older state, what is approved already, and what is not there', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    await guideOf(save(code, { name: '又改了' }));
    expect(await refused(await submit(code, { revision }))).toBe('changed-meanwhile');
    await guideOf(submit(code));
    expect(await refused(await submit(code))).toBe('not-now');
    await guideOf(act(wumin, code, 'review', { verdict: 'approve' }));
    expect(await refused(await submit(code, { revision: revision + 4 }))).toBe('no-such-draft');
    expect(await refused(await submit(desk.fresh()))).toBe('no-such-draft');
  });

  it('refuses a reviewer, a clerk of another agency, and nobody in particular', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    const path = `/desk/guides/${code}/draft/submit`;
    expect(await refused(await wumin.post(path, { code, revision }))).toBe('not-editor');
    expect(await desk.strangers(path, { code, revision })).toEqual({
      clerk: 'not-editor',
      foreign: 'no-such-draft',
      nobody: 'no-session',
    });
  });
});
