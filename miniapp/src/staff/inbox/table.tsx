import { Notice } from '@/parts/notice';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import { isFiltered, queryOf, type Filter } from './query';
import { Row } from './row';
import { useState } from 'react';
import style from './table.module.scss';

type RowsProps = {
  filter: Filter;
  opened: string | undefined;
  onOpen: (receipt: string) => void;
  onAll: () => void;
};

const None = ({ filter, onAll }: Pick<RowsProps, 'filter' | 'onAll'>) =>
  isFiltered(filter) ? (
    <Notice icon="inbox" title={staffWords.inbox.noneFound} act={[staffWords.inbox.all, onAll]} />
  ) : (
    <Notice icon="inbox" title={staffWords.inbox.none} />
  );

/** One page of rows and, once it is asked for, the next beneath it. `before`: how many stand above. */
const Rows = ({ cursor, before = 0, ...props }: RowsProps & { cursor?: string; before?: number }) => {
  const [more, setMore] = useState(false);
  const asked = useDesk('GET /desk/rectifications', { ...queryOf(props.filter), cursor });
  return (
    <Asked of={asked}>
      {({ items, next }) => {
        const shown = before + items.length;
        if (!shown) return <None {...props} />;
        return (
          <>
            <table className={style.table} role="table" aria-label={staffWords.inbox.table}>
              <thead role="rowgroup" className={before ? style.again : style.columns}>
                <tr role="row">
                  {Object.entries(staffWords.inbox.columns).map(([column, name]) => (
                    <th key={column} role="columnheader" scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {items.map((row) => (
                  <Row key={row.receipt} row={row} on={row.receipt === props.opened} onOpen={props.onOpen} />
                ))}
              </tbody>
            </table>
            {more && next ? (
              <Rows {...props} cursor={next} before={shown} />
            ) : (
              <div className={style.foot} role="status">
                {next ? staffWords.inbox.shownMore(shown) : staffWords.inbox.shown(shown)}
                {next && (
                  <Press className="link" onPress={() => setMore(true)}>
                    {staffWords.inbox.more}
                  </Press>
                )}
              </div>
            )}
          </>
        );
      }}
    </Asked>
  );
};

/** The poor ratings, the most urgent first. Another filter begins at the first page. */
export const InboxTable = (props: RowsProps) => (
  <div className={style.list}>
    <Rows key={JSON.stringify(props.filter)} {...props} />
  </div>
);
