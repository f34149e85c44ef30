import { afterAll, describe, expect, it } from 'vitest';
import { receive } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, wumin, linxiao, gaoyuan, close } = await openImports();
afterAll(close);

const seenBy = async (who: typeof chenxiao) =>
  (await receive('GET /desk/imports', await who.get('/desk/imports'))).items.map(({ name, own }) => [
    name,
    own,
  ]);

describe('GET /desk/imports', () => {
  it('shows those who write and review what the agency has brought in, the newest first, and nobody else', async () => {
    for (const name of ['甲.xlsx', '乙.xlsx'])
      await chenxiao.check(await workbookOf('guides', [headings, row(name)]), { name });
    expect(await seenBy(chenxiao)).toEqual([
      ['乙.xlsx', true],
      ['甲.xlsx', true],
    ]);
    expect(await seenBy(wumin)).toEqual([
      ['乙.xlsx', false],
      ['甲.xlsx', false],
    ]);
    expect(await seenBy(linxiao)).toEqual([]);
    expect(await seenBy(gaoyuan)).toEqual([]);
  });
});
