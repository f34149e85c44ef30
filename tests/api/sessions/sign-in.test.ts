import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { post, sql, beside, close } = await openApi(undefined, { people: true });
afterAll(close);

const accountOf = (person: string) => beside.accounts.find((account) => account.person === person)!;
const signIn = (person: string) => {
  const { email, password } = accountOf(person);
  return post('/sessions/staff', { email, password });
};

describe('POST /sessions/staff', () => {
  it.each([
    ['zhouning', { name: '周宁', roles: ['supervisor'], department: '政务效能科', window: null }],
    ['linxiao', { name: '林晓', roles: ['clerk'], department: '综合窗口科', window: null }],
    ['majian', { name: '马建', roles: ['clerk'], window: 'demo-centre-12' }],
    ['gaoyuan', { name: '高远', agency: { id: 'demo-far-approval', name: '远桥区行政审批服务局' } }],
  ])('lets %s in, and says who that is', async (person, expected) => {
    const session = await receive('POST /sessions/staff', await signIn(person));
    expect(session.staff).toMatchObject(expected);
    const { verifyStaff } = await import('../../../api/_core/staff.ts');
    expect(await verifyStaff(session.token)).toMatchObject({ id: accountOf(person).id });
    const minutes = (Date.parse(session.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(55);
    expect(minutes).toBeLessThan(65);
  });

  it('says the same of a wrong password and of somebody who has no account', async () => {
    const { email } = accountOf('linxiao');
    const wrong = await refusal(await post('/sessions/staff', { email, password: 'a guess' }));
    const unknown = await refusal(
      await post('/sessions/staff', { email: 'nobody@haoban.example', password: 'a guess' }),
    );
    expect([wrong.status, wrong.reason]).toEqual([401, 'wrong-password']);
    expect([unknown.status, unknown.reason, unknown.sentence]).toEqual([
      401,
      'wrong-password',
      wrong.sentence,
    ]);
  });

  it('lets nobody in who has an account and is on no agency’s list, or no longer', async () => {
    await sql('update staff set active = false where user_id = $1', [accountOf('sunyue').id]);
    expect(await refusal(await signIn('sunyue'))).toMatchObject({ reason: 'suspended', status: 403 });
    const stranger = { email: 'stranger@haoban.example', password: 'known to the stranger' };
    const { createClient } = await import('@supabase/supabase-js');
    const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } = beside.settings;
    const outside = createClient(url, key, { auth: { persistSession: false } });
    expect((await outside.auth.signUp(stranger)).error).not.toBeNull();
    expect(await refusal(await post('/sessions/staff', stranger))).toMatchObject({
      reason: 'wrong-password',
    });
  });

  it.each([{ email: 'zhouning', password: 'x' }, { email: 'a@b.cn' }, { email: 'a@b.cn', password: '' }])(
    'refuses %o before anybody is asked',
    async (sent) => {
      expect(await refusal(await post('/sessions/staff', sent))).toMatchObject({ reason: 'malformed' });
    },
  );
});
