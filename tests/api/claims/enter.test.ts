import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { catalogue, claim, enter, open } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, linxiao } = desk;

describe('POST /desk/upper-items', () => {
  it('enters the catalogue above, and sent again changes nothing', async () => {
    const counts = { all: 3, open: 3, claimed: 0, notApplicable: 0, numerator: 0, denominator: 3 };
    expect(await enter(chenxiao)).toEqual({ entered: 3, changed: 0, already: 0, counts });
    expect(await enter(chenxiao)).toEqual({ entered: 0, changed: 0, already: 3, counts });
  });

  it('brings a name up to date, and leaves what was claimed of it', async () => {
    const [first] = (await open(chenxiao)).items;
    await claim(chenxiao, { item: first!.id });
    const rows = [{ ...catalogue.rows[0]!, name: '户口迁移' }];
    expect(await enter(chenxiao, { ...catalogue, rows })).toMatchObject({ entered: 0, changed: 1 });
    expect((await open(chenxiao)).items[0]).toMatchObject({ name: '户口迁移', state: 'claimed' });
  });

  it('takes the last line of a code that is written twice', async () => {
    const twice = { catalogue: '另一份', rows: ['先', '后'].map((name) => ({ code: '1', name })) };
    expect(await enter(chenxiao, twice)).toMatchObject({ entered: 1 });
    expect((await open(chenxiao, `?q=${encodeURIComponent('后')}`)).items).toHaveLength(1);
  });

  it('refuses a clerk, and a clerk of another agency enters only their own', async () => {
    expect(await refused(await linxiao.post('/desk/upper-items', catalogue))).toBe('not-editor');
    expect((await enter(gaoyuan)).counts.all).toBe(3);
    expect((await open(chenxiao)).counts.all).toBe(4);
  });

  it('refuses more than 500 lines, a line without a code, and none', async () => {
    const lines = (rows: unknown[]) => chenxiao.post('/desk/upper-items', { catalogue: '太长', rows });
    const many = Array.from({ length: 501 }, (_, n) => ({ code: String(n), name: '某事' }));
    expect(await refused(await lines(many))).toMatchObject({ reason: 'malformed' });
    expect(await refused(await lines([{ code: ' ', name: '某事' }]))).toMatchObject({
      fields: ['rows.0.code'],
    });
    expect(await refused(await lines([]))).toMatchObject({ fields: ['rows'] });
  });
});
