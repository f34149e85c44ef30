import { Fragment, useState, type PropsWithChildren, type ReactNode } from 'react';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import style from './desk-table.module.scss';

type TablePageProps<T> = {
  label: string;
  columns: Record<string, string>;
  /** How wide those are, where it is not a list with lamps. */
  className?: string | undefined;
  /** How many were seen, by the word that counts them. */
  seen?: { shown: (rows: number) => string; shownMore: (rows: number) => string };
  items: readonly T[];
  next: string | null;
  /** How many rows stand above. */
  before: number;
  keyOf: (row: T) => string;
  renderRow: (row: T) => ReactNode;
  /** The next page, once it is asked for; `shown` rows stand above it. */
  renderNext: (cursor: string, shown: number) => ReactNode;
  /** What is said where there is no row at all. */
  none: ReactNode;
};

/** One page of a list of the desk and, once it is asked for, the next beneath it. */
export const TablePage = <T,>({
  label,
  columns,
  items,
  next,
  before,
  className = style.lit,
  seen = staffWords.inbox,
  ...props
}: TablePageProps<T>) => {
  const [more, setMore] = useState(false);
  const shown = before + items.length;
  if (!shown) return props.none;
  return (
    <>
      <table className={`${style.table} ${className}`} role="table" aria-label={label}>
        <thead role="rowgroup" className={before ? style.again : style.columns}>
          <tr role="row">
            {Object.entries(columns).map(([column, name]) => (
              <th key={column} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((row) => (
            <Fragment key={props.keyOf(row)}>{props.renderRow(row)}</Fragment>
          ))}
        </tbody>
      </table>
      {more && next ? (
        props.renderNext(next, shown)
      ) : (
        <div className={style.foot} role="status">
          {next ? seen.shownMore(shown) : seen.shown(shown)}
          {next && (
            <Press className="link" onPress={() => setMore(true)}>
              {staffWords.inbox.more}
            </Press>
          )}
        </div>
      )}
    </>
  );
};

/** The card in which the pages of a list stand. */
export const DeskList = ({ children }: PropsWithChildren) => <div className={style.list}>{children}</div>;
