import { Notice } from '@/parts/notice';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { DeskList, TablePage } from '../parts/desk-table';
import { staffWords } from '../words';
import { isFiltered, queryOf, type Filter } from './query';
import { Row } from './row';

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

const Rows = ({ cursor, before = 0, ...props }: RowsProps & { cursor?: string; before?: number }) => {
  const asked = useDesk('GET /desk/rectifications', { ...queryOf(props.filter), cursor });
  return (
    <Asked of={asked}>
      {({ items, next }) => (
        <TablePage
          label={staffWords.inbox.table}
          columns={staffWords.inbox.columns}
          items={items}
          next={next}
          before={before}
          keyOf={({ receipt }) => receipt}
          renderRow={(row) => <Row row={row} on={row.receipt === props.opened} onOpen={props.onOpen} />}
          renderNext={(place, shown) => <Rows {...props} cursor={place} before={shown} />}
          none={<None {...props} />}
        />
      )}
    </Asked>
  );
};

/** The poor ratings, the most urgent first. Another filter begins at the first page. */
export const InboxTable = (props: RowsProps) => (
  <DeskList>
    <Rows key={JSON.stringify(props.filter)} {...props} />
  </DeskList>
);
