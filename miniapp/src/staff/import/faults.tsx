import type { Received } from '#contract/api';
import type { RowFault } from '#contract/registers';
import { registerColumns } from '#contract/vocabulary-of-registers';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import { columns, type RegisterRow } from './rows';
import { saveTable } from './save';
import style from './faults.module.scss';

/** More are not listed: the table with all of them can be taken along. */
const MOST = 50;

/** How many rows can come in, have come in before, or are at fault. */
export const Figures = ({ reply }: { reply: Received<'POST /desk/ratings/import'> }) => {
  const faulty = new Set(reply.faults.map(({ row }) => row)).size;
  const figures = [
    [
      reply.dryRun ? reply.ready : reply.entered,
      reply.dryRun ? staffWords.import.ready : staffWords.import.entered,
    ],
    [reply.already, staffWords.import.already],
    [faulty, staffWords.import.faulty],
  ] as const;
  return (
    <dl className={style.figures}>
      {figures.map(([count, what]) => (
        <div
          key={what}
          className={`${style.figure} ${what === staffWords.import.faulty && faulty ? style.red : ''}`}
        >
          <dt className={style.what}>{what}</dt>
          <dd className={style.count}>{count}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The table as it was sent, with a column that says what is wrong with each row. */
const marked = (rows: RegisterRow[], faults: RowFault[]) => [
  [...Object.values<string>(registerColumns), staffWords.import.mark],
  ...rows.map((row, nth) => [
    ...columns.map((column) => row[column]),
    faults
      .filter((fault) => fault.row === nth + 1)
      .map(({ column, why, mend }) => staffWords.import.fault(column, staffWords.import.why(why, mend)))
      .join(''),
  ]),
];

type FaultsProps = { name: string; rows: RegisterRow[]; faults: RowFault[] };

/** Every fault: which row and column, what is written there, why it cannot be, and how to mend it. */
export const Faults = ({ name, rows, faults }: FaultsProps) => (
  <>
    <div className={style.card}>
      <table className={style.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(staffWords.import.columns).map(([column, heading]) => (
              <th key={column} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {faults.slice(0, MOST).map(({ row, column, written, why, mend }) => (
            <tr key={`${row} ${column} ${why}`} role="row">
              <td role="cell">{staffWords.import.row(row)}</td>
              <td role="cell">{column}</td>
              <td role="cell">
                <span className={written ? style.written : style.empty}>
                  {written || staffWords.import.blank}
                </span>
              </td>
              <td role="cell">{staffWords.import.why(why, mend)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {faults.length > MOST && <p>{staffWords.import.first(MOST, faults.length)}</p>}
    <Press
      className={`button ${style.take}`}
      onPress={() =>
        saveTable(staffWords.import.markedName(name.replace(/\.\w+$/, '')), marked(rows, faults))
      }
    >
      <Icon name="download" size={20} />
      {staffWords.import.take}
    </Press>
  </>
);
