import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, gaoyuan, poorly } = desk;

const KEY = 'GET /desk/guides/:code/remarks';
const door = 'i.P0101@demo-approval';
const remarks = async (person = linxiao, code = 'P0101') =>
  receive(KEY, await person.get(`/desk/guides/${code}/remarks`));

describe('GET /desk/guides/:code/remarks', () => {
  it('counts the poor tags that name a field of the guide, with the latest receipts', async () => {
    const first = await poorly('received', { door, tags: ['209', '208'] });
    const second = await poorly('received', { door, tags: ['209', '214'] });
    await poorly('voided', { door, tags: ['209'] });
    await poorly('received', { tags: ['209'] });
    await poorly('received', { door, level: 'satisfied', tags: ['413'] });
    const { code, remarks: told } = await remarks();
    expect(code).toBe('P0101');
    expect(told).toEqual([
      {
        tag: '209',
        field: expect.stringMatching(/\./),
        section: 'summary',
        count: 2,
        latest: [second.receipt, first.receipt],
      },
      { tag: '208', field: 'materials.list', section: 'materials', count: 1, latest: [first.receipt] },
    ]);
  });

  it('counts only those of one’s agency, and none for a guide that nobody complained of', async () => {
    expect((await remarks(gaoyuan)).remarks).toEqual([]);
    expect((await remarks(linxiao, 'B0101')).remarks).toEqual([]);
  });

  it('refuses a guide that is not there', async () => {
    expect(await refused(await linxiao.get('/desk/guides/Z9999/remarks'))).toBe('no-such-guide');
  });
});
