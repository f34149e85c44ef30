import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, wumin, led, act, see, begin, save } = desk;
const versions = async (code: string) =>
  (await receive('GET /guides/:code/versions', await desk.get(`/guides/${code}/versions`))).versions;

describe('GET /guides/:code/versions', () => {
  it('shows anybody what each version changed and why, the newest first', async () => {
    const code = desk.fresh();
    const before = (await see(code)).current!.content;
    await guideOf(begin(code));
    const facts = {
      ...before.facts,
      visits: { ...before.facts.visits, bookingRules: 'not-applicable' as const },
    };
    await guideOf(save(code, { department: '行政审批局', facts }, { why: '机构改革' }));
    await guideOf(act(chenxiao, code, 'submit'));
    await guideOf(act(wumin, code, 'review', { verdict: 'approve' }));
    expect(await versions(code)).toEqual([
      {
        number: 2,
        publishedAt: expect.any(String),
        withdrawnAt: null,
        why: '机构改革',
        changes: [
          { group: 'guide', field: 'department', before: before.department, after: '行政审批局' },
          {
            group: 'visits',
            field: 'bookingRules',
            before: before.facts.visits.bookingRules,
            after: 'not-applicable',
          },
        ],
      },
      { number: 1, publishedAt: expect.any(String), withdrawnAt: expect.any(String), why: '', changes: [] },
    ]);
  });

  it('shows nothing of what is being written', async () => {
    expect(await versions(await led('submitted'))).toHaveLength(1);
  });

  it('stays when the guide is taken down', async () => {
    const code = desk.fresh();
    await guideOf(chenxiao.post(`/desk/guides/${code}/withdrawal`, { code, why: '取消了' }));
    await guideOf(act(wumin, code, 'review', { verdict: 'approve' }));
    expect(await versions(code)).toMatchObject([{ number: 1, withdrawnAt: expect.any(String) }]);
  });

  it('comes page by page, each version compared with the one before it', async () => {
    const code = await led('published');
    const page = async (query: string) =>
      receive('GET /guides/:code/versions', await desk.get(`/guides/${code}/versions?limit=1${query}`));
    const newest = await page('');
    expect(newest).toMatchObject({ next: '2', versions: [{ number: 2, changes: [{ field: 'name' }] }] });
    expect(await page(`&cursor=${newest.next}`)).toMatchObject({ next: null, versions: [{ number: 1 }] });
    expect(await page('&cursor=1')).toMatchObject({ next: null, versions: [] });
  });

  it('refuses a guide that is not there', async () => {
    expect(await refused(await desk.get('/guides/Z9999/versions'))).toBe('no-such-guide');
  });
});
