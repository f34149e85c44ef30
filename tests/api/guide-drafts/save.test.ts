import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { dayIn, guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, linxiao, wumin, led, act, see, begin, save, written, sql } = desk;

/** 林晓 is an editor too for as long as a test lasts. */
const asEditor = async <T>(test: () => Promise<T>) => {
  await sql(`update public.staff set roles = '{editor}' where name = '林晓'`);
  return test().finally(() => sql(`update public.staff set roles = '{clerk}' where name = '林晓'`));
};

describe('POST /desk/guides/:code/draft/save', () => {
  it('keeps what was written, who wrote it and for which day, and the public sees nothing of it', async () => {
    const code = await led('draft');
    const { revision } = (await see(code)).draft!;
    const guide = await guideOf(save(code, { department: '别的科' }, { effectiveOn: dayIn(3), why: '搬家' }));
    expect(guide.draft).toMatchObject({
      state: 'draft',
      revision: revision + 1,
      editedBy: '陈晓',
      own: true,
      why: '搬家',
      effectiveOn: dayIn(3),
      content: { department: '别的科' },
    });
    expect((await guideOf(wumin.get(`/desk/guides/${code}`))).draft).toMatchObject({ own: false });
    const published = await (await desk.get(`/guides/${code}`)).json();
    expect(published.department).not.toBe('别的科');
  });

  it('keeps every fact of the field list as it was written, and leaves out what is not provided', async () => {
    const code = await led('draft');
    const facts = (await see(code)).draft!.content.facts;
    const count = { value: 3, source: 'editor', also: [{ value: 4, source: 'editor' }] };
    const changed = { ...facts, visits: { ...facts.visits, count, reason: 'not-applicable' as const } };
    expect((await guideOf(save(code, { facts: changed }))).draft!.content.facts).toEqual(changed);
    const [kept] = await sql(
      "select facts -> 'visits' as visits from public.guide_drafts where guide_code = $1",
      [code],
    );
    const stated = Object.entries(changed.visits).filter(([, fact]) => fact !== 'not-provided');
    expect(kept!.visits).toEqual(Object.fromEntries(stated));
  });

  it('sent again, or with nothing changed, is the same', async () => {
    const code = await led('draft');
    const sent = { code, ...(await written(code, { name: '又改了' })) };
    const once = await guideOf(chenxiao.post(`/desk/guides/${code}/draft/save`, sent));
    expect(await guideOf(chenxiao.post(`/desk/guides/${code}/draft/save`, sent))).toEqual(once);
  });

  it('refuses what was written on an older state, and what another wrote meanwhile stands', async () => {
    const code = await led('draft');
    const older = { code, ...(await written(code, { name: '陈晓写的' })) };
    await asEditor(async () => {
      await guideOf(save(code, { name: '林晓写的' }, {}, linxiao));
      expect(await refused(await chenxiao.post(`/desk/guides/${code}/draft/save`, older))).toBe(
        'changed-meanwhile',
      );
      expect((await see(code)).draft).toMatchObject({ editedBy: '林晓', content: { name: '林晓写的' } });
    });
  });

  it('by many at once is taken from one, and the others are told', async () => {
    const code = await led('draft');
    const sent = await written(code);
    const replies = await Promise.all(
      ['一', '二', '三', '四', '五'].map((name) =>
        chenxiao.post(`/desk/guides/${code}/draft/save`, {
          ...sent,
          code,
          content: { ...sent.content, name },
        }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const taken = await guideOf(Promise.resolve(replies.find(({ ok }) => ok)!));
    expect(await see(code)).toEqual(taken);
  });

  it('does not fit a later draft of the same guide, whatever its number', async () => {
    const code = await led('draft');
    const older = { code, ...(await written(code, { name: '写在不要了的那份上' })) };
    await guideOf(act(chenxiao, code, 'discard'));
    await guideOf(begin(code));
    for (let at = 0; at < 3; at += 1) await guideOf(save(code, { name: `第${at}回` }));
    expect(await refused(await chenxiao.post(`/desk/guides/${code}/draft/save`, older))).toBe(
      'changed-meanwhile',
    );
  });

  it('writes on in what was returned, and what the reviewer said stays in sight', async () => {
    const code = await led('returned');
    expect((await guideOf(save(code, { name: '改好了' }))).draft).toMatchObject({
      state: 'draft',
      review: { by: '吴敏', note: '电话不对' },
    });
  });

  it('goes on from another version that is in force by now, once it is named', async () => {
    const code = await led('draft');
    await sql(`update guide_versions set withdrawn_at = clock_timestamp() where guide_code = $1`, [code]);
    await sql(
      `insert into guide_versions (guide_code, number, name, facts)
       select guide_code, 2, name, facts from guide_versions where guide_code = $1`,
      [code],
    );
    expect((await see(code)).draft!.basedOn).toBe(1);
    expect(await refused(await save(code, {}, { basedOn: 7 }))).toBe('changed-meanwhile');
    expect((await guideOf(save(code, {}, { basedOn: 2 }))).draft!.basedOn).toBe(2);
    await guideOf(act(chenxiao, code, 'submit'));
    expect(await guideOf(act(wumin, code, 'review', { verdict: 'approve' }))).toMatchObject({
      current: { number: 3 },
    });
  });

  it('refuses what waits for a review, and where nothing is being written', async () => {
    const code = await led('submitted');
    expect(await refused(await save(code, { name: '偷偷改' }))).toBe('not-now');
    const sent = await written(code);
    expect(await refused(await act(chenxiao, desk.fresh(), 'save', sent))).toBe('no-such-draft');
  });

  it('refuses what is no guide, naming the fields', async () => {
    const code = await led('draft');
    const sent = await written(code, { name: '' });
    expect(await refused(await act(chenxiao, code, 'save', sent))).toMatchObject({
      reason: 'malformed',
      fields: ['content.name'],
    });
    for (const name of ['一\0二', '一\ud800二'])
      expect(
        await refused(await act(chenxiao, code, 'save', { ...sent, content: { ...sent.content, name } })),
      ).toEqual({ reason: 'malformed', fields: ['content'] });
  });

  it('refuses a reviewer, a clerk of another agency, and nobody in particular', async () => {
    const code = await led('draft');
    const sent = { code, ...(await written(code, { name: '别人写的' })) };
    const path = `/desk/guides/${code}/draft/save`;
    expect(await refused(await wumin.post(path, sent))).toBe('not-editor');
    expect(await desk.strangers(path, sent)).toEqual({
      clerk: 'not-editor',
      foreign: 'no-such-draft',
      nobody: 'no-session',
    });
  });
});
