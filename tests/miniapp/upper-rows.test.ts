import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../miniapp/src/staff/claims/rows';

describe('the catalogue above, as it is pasted', () => {
  it('is a line an item, parted as a spreadsheet does or by commas; the department may lack', () => {
    expect(rowsOf('001\t户口迁移\t公安\r\n\n002，食品经营许可')).toEqual([
      { code: '001', name: '户口迁移', department: '公安' },
      { code: '002', name: '食品经营许可', department: null },
    ]);
  });

  it('keeps the commas of a name that a spreadsheet parts by tabs, and takes no line that commas part too often', () => {
    const name = '对未取得许可，擅自经营的处罚';
    expect(rowsOf(`003\t${name}\t市场监管\t`)).toEqual([{ code: '003', name, department: '市场监管' }]);
    expect(rowsOf(`003，${name}，市场监管`)).toBeUndefined();
  });

  it.each(['', '  \n', '001', '\t户口迁移', `001\t甲\n${'002\n'}`])(
    'is not taken when a part lacks: %j',
    (pasted) => {
      expect(rowsOf(pasted)).toBeUndefined();
    },
  );

  it('is at most 500 lines at a time', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `${n}\t某事`).join('\n');
    expect([rowsOf(lines(500))?.length, rowsOf(lines(501))]).toEqual([500, undefined]);
  });
});
