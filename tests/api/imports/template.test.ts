import { afterAll, describe, expect, it } from 'vitest';
import { importKinds, type ImportKind } from '#contract/vocabulary-of-imports';
import { refusal } from '../open-api.ts';
import { openImports, rowsOf } from './ground.ts';

const { chenxiao, linxiao, get, close } = await openImports();
afterAll(close);

describe('GET /desk/templates/:kind', () => {
  it.each(Object.keys(importKinds) as ImportKind[])(
    'has the sheet, its headings and one row marked 演示: %s',
    async (kind) => {
      const { sheet, rows } = await rowsOf(await linxiao.get(`/desk/templates/${kind}`));
      expect(sheet.name).toBe(importKinds[kind]);
      expect(rows).toHaveLength(2);
      expect(rows[1]!.at(-1)).toMatch(/^演示/);
    },
  );

  it('brings in nothing where nothing was added to it', async () => {
    const file = new Uint8Array(await (await chenxiao.get('/desk/templates/guides')).arrayBuffer());
    expect(await refusal(await chenxiao.upload(file))).toMatchObject({
      reason: 'wrong-sheet',
      fields: [{ field: '表头下面', problem: '一行也没有' }],
    });
  });

  it('refuses whoever works for no agency', async () => {
    expect(await refusal(await get('/desk/templates/guides'))).toMatchObject({ reason: 'no-session' });
  });
});
