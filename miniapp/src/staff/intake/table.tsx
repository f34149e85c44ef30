import type { IntakeRow } from '#contract/intake';
import { intakeStates } from '#contract/vocabulary-of-cross-region';
import { addressOf } from '@/client/address';
import { Notice } from '@/parts/notice';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { DeskRow } from '../parts/desk-row';
import { DeskList, TablePage } from '../parts/desk-table';
import { staffWords } from '../words';
import { isFiltered, queryOf, type Filter } from './query';
import { intakeWords } from './words';

type RowsProps = {
  filter: Filter;
  opened: string | undefined;
  onOpen: (caseNumber: string) => void;
  onAll: () => void;
};

/** KY2611220001 · 王* · 寄给远桥区行政审批服务局 */
const aboutOf = ({ caseNumber, applicant, side, accepting, deciding }: IntakeRow) =>
  intakeWords.about(
    caseNumber,
    applicant,
    side === 'accepting' ? intakeWords.to(deciding.name) : intakeWords.from(accepting.name),
  );

const whoseTurn = ({ turn, side }: IntakeRow) => {
  if (!turn) return '';
  return turn === side ? intakeWords.ours : intakeWords.theirs;
};

/** What is said where no limit runs: it has ended, waits for papers, or none was promised. */
const unlitOf = ({ turn, state }: IntakeRow) => {
  if (!turn) return intakeWords.over;
  return state === 'incomplete' ? intakeWords.paused : intakeWords.unlit;
};

const None = ({ filter, onAll }: Pick<RowsProps, 'filter' | 'onAll'>) =>
  isFiltered(filter) ? (
    <Notice icon="inbox" title={intakeWords.noneFound} act={[staffWords.inbox.all, onAll]} />
  ) : (
    <Notice icon="inbox" title={intakeWords.none} help={intakeWords.noneHelp} />
  );

const Rows = ({ cursor, before = 0, ...props }: RowsProps & { cursor?: string; before?: number }) => {
  const asked = useDesk('GET /desk/intake', { ...queryOf(props.filter), cursor });
  return (
    <Asked of={asked}>
      {({ items, next }) => (
        <TablePage
          label={intakeWords.table}
          columns={intakeWords.columns}
          items={items}
          next={next}
          before={before}
          keyOf={({ caseNumber }) => caseNumber}
          renderRow={(row) => (
            <DeskRow
              clock={row.clock}
              unlit={unlitOf(row)}
              title={row.item.name}
              about={aboutOf(row)}
              step={intakeStates[row.state]}
              who={whoseTurn(row)}
              address={addressOf('deskIntake', { case: row.caseNumber })}
              on={row.caseNumber === props.opened}
              onOpen={() => props.onOpen(row.caseNumber)}
            />
          )}
          renderNext={(place, shown) => <Rows {...props} cursor={place} before={shown} />}
          none={<None {...props} />}
        />
      )}
    </Asked>
  );
};

/** The cases of the ledger, the most urgent first. Another filter begins at the first page. */
export const IntakeTable = (props: RowsProps) => (
  <DeskList>
    <Rows key={JSON.stringify(props.filter)} {...props} />
  </DeskList>
);
