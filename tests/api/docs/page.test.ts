import { afterAll, describe, expect, it } from 'vitest';
import { api } from '#contract/api';
import { openApi } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /docs', () => {
  const page = async () => (await get('/docs')).text();

  it('shows every route of the contract with what it is for', async () => {
    const html = await page();
    for (const [key, { summary }] of Object.entries(api)) {
      const [method, path = ''] = key.split(' ');
      expect(html).toContain(`${method} /api${path.replace(/:(\w+)(\{.+\})?/g, '{$1}')}`);
      expect(html).toContain(summary.replaceAll('"', '&quot;'));
    }
  });

  it('says what is sent in the path, in the query and in the body', async () => {
    const html = (await page()).replace(/\s+/g, ' ');
    for (const [name, place] of [
      ['code', '路径，必填'],
      ['q', '查询'],
      ['phrase', '正文，必填'],
    ])
      expect(html).toContain(`<code>${name}</code></td> <td>${place}</td>`);
  });

  it('runs no script and fetches nothing from elsewhere', async () => {
    expect(await page()).not.toMatch(/<script|\ssrc=|@import|url\(|href="(?!\/api\/)/);
  });
});
