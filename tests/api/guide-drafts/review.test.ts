import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { dayIn, guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, led, act, see, sql, begin, save } = desk;

const approve = { verdict: 'approve', note: '' };
const giveBack = { verdict: 'return', note: '电话不对' };
const review = (code: string, sent: object, person = wumin) => act(person, code, 'review', sent);
const alsoEditor = (roles: string[]) =>
  sql(`update public.staff set roles = $1 where name = '吴敏'`, [roles]);

describe('POST /desk/guides/:code/draft/review', () => {
  it('publishes what is approved at once, as the next version, and what was in force is withdrawn', async () => {
    const code = await led('submitted');
    const guide = await guideOf(review(code, { ...approve, note: '核对过了' }));
    expect(guide).toMatchObject({
      draft: null,
      current: { number: 2, content: { name: `改过的${code}` } },
      versions: [
        { number: 2, withdrawnAt: null, why: '按新规定改' },
        { number: 1, withdrawnAt: expect.any(String), why: '' },
      ],
    });
    await expect
      .poll(async () => (await receive('GET /guides/:code', await desk.get(`/guides/${code}`))).name)
      .toBe(`改过的${code}`);
  });

  it('publishes on the day, not before', async () => {
    const later = await led('submitted', { effectiveOn: dayIn(1) });
    expect(await guideOf(review(later, approve))).toMatchObject({
      current: { number: 1 },
      draft: { state: 'approved', effectiveOn: dayIn(1), review: { by: '吴敏', note: '' } },
    });
    const today = await led('submitted', { effectiveOn: dayIn(0) });
    expect(await guideOf(review(today, approve))).toMatchObject({ current: { number: 2 }, draft: null });
  });

  it('gives back with the reason, and what was approved for a later day too', async () => {
    const code = await led('submitted', { effectiveOn: dayIn(1) });
    await guideOf(review(code, approve));
    expect(await guideOf(review(code, giveBack))).toMatchObject({
      current: { number: 1 },
      draft: { state: 'returned', review: { by: '吴敏', note: '电话不对' } },
    });
  });

  it('lets a guide that was never published begin', async () => {
    const id = crypto.randomUUID();
    const content = {
      ...(await see(desk.fresh())).current!.content,
      name: '新事项',
    };
    const { code } = await guideOf(chenxiao.post('/desk/guides', { id, content, why: '新设' }));
    await guideOf(act(chenxiao, code, 'submit'));
    expect(await guideOf(review(code, approve))).toMatchObject({
      current: { number: 1, content: { name: '新事项' } },
      versions: [{ number: 1, why: '新设' }],
    });
  });

  it('takes a guide down, whose history stays', async () => {
    const code = desk.fresh();
    await guideOf(chenxiao.post(`/desk/guides/${code}/withdrawal`, { code, why: '取消了' }));
    expect(await guideOf(review(code, approve))).toMatchObject({ current: null, draft: null });
    await expect.poll(async () => (await desk.get(`/guides/${code}`)).status).toBe(404);
    expect((await desk.get(`/guides/${code}/versions`)).status).toBe(200);
  });

  it('sent again is the same', async () => {
    const code = await led('submitted');
    const { revision } = (await see(code)).draft!;
    const once = await guideOf(review(code, { ...approve, revision }));
    expect(await guideOf(review(code, { ...approve, revision }))).toEqual(once);
    const other = await led('submitted');
    const seen = (await see(other)).draft!.revision;
    const returned = await guideOf(review(other, { ...giveBack, revision: seen }));
    expect(await guideOf(review(other, { ...giveBack, revision: seen }))).toEqual(returned);
  });

  it('by two at once makes one version', async () => {
    const code = await led('submitted');
    const { revision } = (await see(code)).draft!;
    await Promise.all(
      ['一', '二', '三', '四'].map((note) => review(code, { verdict: 'approve', note, revision })),
    ).then(async (replies) =>
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]),
    );
    expect((await see(code)).versions).toHaveLength(2);
  });

  it('is not for who has written in it, even once and long ago, whatever their roles', async () => {
    const code = await led('draft');
    await alsoEditor(['editor', 'reviewer']);
    await guideOf(save(code, { name: '吴敏也改了' }, {}, wumin));
    await guideOf(save(code, { name: '陈晓又改了' }));
    await guideOf(act(chenxiao, code, 'submit'));
    expect(await refused(await review(code, approve))).toBe('own-writing');
    expect(await refused(await review(code, giveBack))).toBe('own-writing');
    expect((await see(code, wumin)).draft).toMatchObject({ own: true, state: 'submitted' });
    await alsoEditor(['reviewer']);
    expect(await refused(await review(code, approve))).toBe('own-writing');
  });

  it('refuses what another has moved meanwhile, what is not submitted, and what is gone', async () => {
    const code = await led('submitted');
    const { revision } = (await see(code)).draft!;
    await guideOf(act(chenxiao, code, 'take-back'));
    expect(await refused(await review(code, { ...approve, revision }))).toBe('changed-meanwhile');
    expect(await refused(await review(code, approve))).toBe('not-now');
    await guideOf(act(chenxiao, code, 'discard'));
    expect(await refused(await review(code, { ...approve, revision }))).toBe('changed-meanwhile');
    expect(await refused(await review(code, { ...approve, revision: revision + 2 }))).toBe('no-such-draft');
    expect(await refused(await review(desk.fresh(), approve))).toBe('no-such-draft');
  });

  it('refuses a draft whose version is no longer in force', async () => {
    const code = await led('submitted');
    await sql(
      `with gone as (update guide_versions set withdrawn_at = clock_timestamp() where guide_code = $1 returning 1)
       select from gone`,
      [code],
    );
    await sql(
      `insert into guide_versions (guide_code, number, name, facts)
       select guide_code, 2, name, facts from guide_versions where guide_code = $1`,
      [code],
    );
    expect(await refused(await review(code, approve))).toBe('changed-meanwhile');
    expect((await see(code)).draft).toMatchObject({ state: 'submitted', basedOn: 1 });
  });

  it('refuses to give back without a reason, naming the field', async () => {
    const code = await led('submitted');
    expect(await refused(await review(code, { verdict: 'return', note: '  ' }))).toEqual({
      reason: 'reason-needed',
      fields: ['note'],
    });
  });

  it('refuses what became faulty after it was submitted', async () => {
    const code = await led('submitted');
    await sql(`alter table public.guide_drafts disable trigger moves`);
    await sql(
      `update public.guide_drafts set life_stage = null, business_theme = null where guide_code = $1`,
      [code],
    );
    await sql(`alter table public.guide_drafts enable trigger moves`);
    expect(await refused(await review(code, approve))).toEqual({
      reason: 'faulty-guide',
      fields: ['guide.audience'],
    });
  });

  it('refuses an editor, a clerk of another agency, and nobody in particular', async () => {
    const code = await led('submitted');
    expect(await refused(await review(code, approve, chenxiao))).toBe('not-reviewer');
    const { revision } = (await see(code)).draft!;
    expect(await desk.strangers(`/desk/guides/${code}/draft/review`, { code, revision, ...approve })).toEqual(
      { clerk: 'not-reviewer', foreign: 'no-such-draft', nobody: 'no-session' },
    );
    await guideOf(begin(code));
  });
});
