import { describe, expect, it } from 'vitest';
import { parseTable, writeTable } from '../../miniapp/src/staff/import/csv';
import { rowsOf } from '../../miniapp/src/staff/import/rows';

describe('a table that is brought in', () => {
  it('is read as a spreadsheet writes it: marks, quotes and line breaks within a cell, empty lines left out', () => {
    expect(parseTable('\uFEFFa,b\r\n"1,2","他说""好""\n走了"\r\n\r\n3,\r\n')).toEqual([
      ['a', 'b'],
      ['1,2', '他说"好"\n走了'],
      ['3', ''],
    ]);
  });

  it('is read as it is copied out of one, with tabs', () => {
    expect(parseTable('a\tb\n1,5\t2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  it('comes back as it went out', () => {
    const rows = [
      ['名', '话'],
      ['a"b', '第一行\n第二行'],
      ['1,2', ''],
    ];
    expect(parseTable(writeTable(rows))).toEqual(rows);
  });

  it('takes its columns by either name, in any order, and names those that it does not know', () => {
    const { rows, unknown } = rowsOf([
      ['满意度', 'projectNo', '备注'],
      ['2', 'A-1', 'x'],
    ]);
    expect(rows[0]).toMatchObject({ satisfaction: '2', projectNo: 'A-1', taskName: '' });
    expect(unknown).toEqual(['备注']);
  });
});
