import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { settled, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();
const wide = { viewport: { width: 1280, height: 800 } };

describe('somebody new at the desk', () => {
  it('is invited by an administrator, chooses a password, signs in, is suspended and is out', async () => {
    const email = `${randomUUID().slice(0, 8)}@haoban.example`;
    const heping = await visit('/staff/people/index', { ...wide, as: 'heping' });
    await heping.getByRole('button', { name: '邀请一个人' }).click();
    const form = heping.getByRole('dialog', { name: '邀请一个人' });
    await fill(form.getByLabel('姓名'), '许青');
    await fill(form.getByLabel('工作邮箱'), email);
    await fill(form.getByLabel('科室'), '政策法规科');
    await form.getByRole('button', { name: '给我链接' }).click();
    await form.getByText('选一样').waitFor();
    await form.getByRole('button', { name: '编辑', exact: true }).click();
    await form.getByRole('button', { name: '给我链接' }).click();
    const link = await form.getByText(/\/staff\/welcome\/index\?token=/).innerText();
    await form.getByRole('button', { name: '关上' }).click();
    await heping.getByRole('region', { name: '还没接受的邀请' }).getByText(email).waitFor();

    const { pathname, search } = new URL(link);
    const xuqing = await visit(pathname + search, { ...wide, as: 'nobody' });
    await xuqing.getByText('何平请你到好办区行政审批服务局的工作台来').waitFor();
    await fill(xuqing.getByLabel(/定一个密码/), '短');
    await xuqing.getByRole('button', { name: '建账号，登录' }).click();
    await xuqing.getByText('密码要 12 位以上').waitFor();
    await fill(xuqing.getByLabel(/定一个密码/), 'a password of my own');
    await xuqing.getByRole('button', { name: '建账号，登录' }).click();
    await xuqing.getByRole('heading', { name: '办事指南', level: 1 }).waitFor();
    await settled(xuqing);
    // An editor has no business with who works here.
    expect(await xuqing.getByRole('link', { name: '工作人员' }).count()).toBe(0);

    await xuqing.getByRole('link', { name: /我的账号/ }).click();
    await xuqing.getByText(email).waitFor();
    // The sign-in of the embedded run offers no second factor.
    expect(await xuqing.getByRole('heading', { name: '动态码' }).count()).toBe(0);
    await xuqing.getByRole('button', { name: '在所有地方退出登录' }).click();
    await xuqing.getByRole('heading', { name: '登录工作台' }).waitFor();
    // What a token says of its time is a second long.
    const ended = Math.floor(Date.now() / 1000);
    await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(ended);
    await fill(xuqing.getByLabel('工作邮箱'), email);
    await fill(xuqing.getByLabel('密码', { exact: true }), 'a password of my own');
    await xuqing.getByRole('button', { name: '登录', exact: true }).click();
    await xuqing.getByRole('heading', { name: '办事指南', level: 1 }).waitFor();

    await heping.reload();
    await heping.getByRole('button', { name: /^许青/ }).last().click();
    await heping.getByRole('button', { name: '停用这个账号' }).click();
    await heping.getByRole('button', { name: /^许青/ }).getByText('停用了').last().waitFor();
    await xuqing.reload();
    await xuqing.getByRole('heading', { name: '登录工作台' }).waitFor();
    await xuqing.getByText('这个账号停用了').waitFor();
  });

  it('is told, of a page that is for others, for whom it is', async () => {
    const page = await visit('/staff/people/index', { ...wide, as: 'chenxiao' });
    await page.getByText('这一页给管理员用').waitFor();
    expect(await page.getByRole('button', { name: '邀请一个人' }).count()).toBe(0);
  });

  it('finds a link that was used to be over', async () => {
    const page = await visit(`/staff/welcome/index?token=${'A'.repeat(43)}`, { as: 'nobody' });
    await page.getByText('没有这个邀请，链接可能没抄全').waitFor();
    await page.getByRole('link', { name: '去登录' }).waitFor();
  });
});

describe('the audit log', () => {
  it('shows a supervisor who did what, narrows down, and is taken along as a table', async () => {
    const page = await visit('/staff/audit/index', { ...wide, as: 'zhouning' });
    await page.getByLabel('改的是什么').selectOption('staff_invitations');
    const entries = page.getByRole('list', { name: '操作日志，新的在前' });
    await entries
      .getByRole('button', { name: /何平.*新增邀请/ })
      .first()
      .click();
    await entries.getByText('许青').first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载这些' }).click();
    expect((await download).suggestedFilename()).toBe('操作日志.csv');
  });
});
