import type { Import } from '#contract/imports';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import faults from '../import/faults.module.scss';
import { takeFile } from './transfer';
import { importsWords } from './words';
import style from './index.module.scss';

/** How many rows can come in, are as they are already, or are at fault. */
const Figures = ({ tried }: { tried: Import }) => (
  <dl className={faults.figures}>
    {(['ready', 'same', 'faulty'] as const).map((what) => (
      <div key={what} className={`${faults.figure} ${what === 'faulty' && tried.faulty ? faults.red : ''}`}>
        <dt>{importsWords.figures[what]}</dt>
        <dd className={faults.count}>{tried[what]}</dd>
      </div>
    ))}
  </dl>
);

/** Each fault: its cell and column, what is written there, why it cannot be and how to mend it. */
const FaultRows = ({ tried }: { tried: Import }) => (
  <div className={faults.card}>
    <table className={`${faults.table} ${style.cells}`} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {Object.entries(importsWords.columns).map(([column, heading]) => (
            <th key={column} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tried.faults.map(({ cell, column, written, why, mend }) => (
          <tr key={`${cell} ${column} ${why}`} role="row">
            <td role="cell">{cell}</td>
            <td role="cell">{column}</td>
            <td role="cell">
              <span className={written ? style.written : faults.empty}>{written || importsWords.blank}</span>
            </td>
            <td role="cell">{importsWords.why(why, mend)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** What a dry run has found. */
export const Report = ({ tried }: { tried: Import }) => (
  <>
    <Figures tried={tried} />
    {tried.legacy > 0 && <p className={style.remark}>{importsWords.legacy(tried.legacy)}</p>}
    {tried.ignored.length > 0 && (
      <p className={style.remark}>{importsWords.ignored(tried.ignored.join('、'))}</p>
    )}
    {tried.faultCount > 0 ? (
      <>
        <FaultRows tried={tried} />
        {tried.faultCount > tried.faults.length && (
          <p>{importsWords.first(tried.faults.length, tried.faultCount)}</p>
        )}
        <div className={style.take}>
          <Press
            className="button"
            onPress={() =>
              void takeFile(
                `/desk/imports/${tried.id}/workbook`,
                importsWords.markedName(tried.name.replace(/\.\w+$/, '')),
              )
            }
          >
            <Icon name="download" size={20} />
            {importsWords.take}
          </Press>
          <span className={style.help}>{importsWords.takeHelp(tried.faultCount)}</span>
        </div>
      </>
    ) : (
      <p className={style.sound}>
        <Icon name="circle-check" size={20} />
        {tried.ready ? importsWords.sound : importsWords.nothing}
      </p>
    )}
  </>
);
