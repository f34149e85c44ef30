import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, gaoyuan, close } = await openImports();
afterAll(close);

describe('GET /desk/imports/:id', () => {
  it('says of an import what its check said', async () => {
    const tried = await chenxiao.check(await workbookOf('guides', [headings, row('甲')]));
    const read = await receive('GET /desk/imports/:id', await chenxiao.get(`/desk/imports/${tried.id}`));
    expect(read).toEqual(tried);
  });

  it('shows 50 of its faults and counts them all', async () => {
    const rows = Array.from({ length: 60 }, (_, nth) => row(`事项 ${nth}`, { 费用: '看情况' }));
    const { faults, faultCount, faulty } = await chenxiao.check(
      await workbookOf('guides', [headings, ...rows]),
    );
    expect([faults.length, faultCount, faulty]).toEqual([50, 60, 60]);
  });

  it('refuses one that is not there, and a clerk of another agency', async () => {
    const { id } = await chenxiao.check(await workbookOf('guides', [headings, row('乙')]));
    expect(await refusal(await gaoyuan.get(`/desk/imports/${id}`))).toMatchObject({
      reason: 'no-such-import',
    });
    expect(await refusal(await chenxiao.get(`/desk/imports/${randomUUID()}`))).toMatchObject({
      reason: 'no-such-import',
    });
  });
});
