import { randomUUID } from 'node:crypto';
import { expect, describe, inject, it } from 'vitest';
import { signedIn } from './staff.ts';
import { settled, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();
const wide = { viewport: { width: 1280, height: 800 }, as: 'chenxiao' } as const;
const CODE = 'P0715';

const ask = async (path: string, sent?: unknown, token = '') => {
  const response = await fetch(`${inject('site')}/api${path}`, {
    method: sent ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    ...(sent !== undefined && { body: JSON.stringify(sent) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
};
const search = (phrase: string, times = 1) =>
  Promise.all(Array.from({ length: times }, () => ask('/missed-queries', { id: randomUUID(), phrase })));

describe('a word that nobody found', () => {
  it('is looked at, made a name of a guide, reviewed by another, and found without a restart', async () => {
    await search('去西安看病', 4);
    await search('奥特曼');
    const page = await visit('/staff/queries/index', wide);
    await page.getByRole('heading', { name: '没搜到的说法' }).waitFor();
    await page.getByText('只记打的字和次数，不记是谁打的').waitFor();
    expect(await page.getByText('奥特曼').count()).toBe(0);
    await page.getByRole('button', { name: /当作“异地转诊/ }).click();
    const aside = page.getByRole('complementary');
    await aside.getByText('没找到“去西安看病”').waitFor();
    await aside.getByText('你说的“去西安看病”，正式叫这个').waitFor();
    await aside.getByText(/多找到 \d+ 次/).waitFor();
    await aside.getByRole('button', { name: '加上这个说法' }).click();
    await aside.getByText(/审核的人同意了就搜得到/).waitFor();
    await page.getByText('加了，等审核').waitFor();

    const { token } = await signedIn('wumin');
    const { draft } = await ask(`/desk/guides/${CODE}`, undefined, token);
    const begun = Date.now();
    await ask(
      `/desk/guides/${CODE}/draft/review`,
      { code: CODE, revision: draft.revision, verdict: 'approve' },
      token,
    );
    const find = async () => (await ask('/guides?q=去西安看病')).items[0]?.code;
    await expect.poll(find).toBe(CODE);
    expect(Date.now() - begun).toBeLessThan(5_000);

    const citizen = await visit(`/pages/search/index?q=${encodeURIComponent('去西安看病')}`);
    await citizen
      .getByRole('main')
      .getByText(/异地转诊人员备案/)
      .first()
      .waitFor();
  });

  it('shows a citizen who follows the guide that it was changed, and wherein', async () => {
    const kept = {
      'saved-guides': [{ code: CODE, name: '异地转诊人员备案', savedAt: '2026-11-20T01:00:00Z', version: 1 }],
    };
    const page = await visit('/pages/mine/index', { kept });
    await page.getByText('有的改过了').waitFor();
    await page.getByRole('link', { name: /收藏的指南/ }).click();
    await page.getByRole('link', { name: /改过了，看改了什么/ }).click();
    await page.getByText('有人这样搜，没找到：去西安看病').waitFor();
    await page.getByText('去西安看病', { exact: true }).waitFor();
    await settled(page);
    await page.goto('/pages/mine/index');
    await settled(page);
    expect(await page.getByText('有的改过了').count()).toBe(0);
  });
});

describe('words that are to find nothing', () => {
  it('are handed to a department, and taken back', async () => {
    await search('剧本杀', 3);
    const page = await visit('/staff/queries/index', wide);
    await page
      .getByRole('row', { name: /剧本杀/ })
      .getByRole('button')
      .click();
    const aside = page.getByRole('complementary');
    await aside.getByText('没有这件事').click();
    await aside.getByRole('button', { name: '提给他们' }).click();
    await aside.getByText('还没写提给谁').waitFor();
    await fill(aside.getByLabel(/提给哪个/), '政策法规科');
    await aside.getByRole('button', { name: '提给他们' }).click();
    await page.getByText(/没有这件事，提给政策法规科/).waitFor();
    await page.getByRole('button', { name: '撤回对“剧本杀”的决定' }).click();
    await page.getByRole('row', { name: /剧本杀/ }).waitFor();
  });
});
