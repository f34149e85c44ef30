import type { Received } from '#contract/api';
import type { GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { useDesk } from '../ask';
import { guideDeskWords } from '../guide/words';
import { moment } from '../moment';
import { Asked } from '../parts/asked';
import { DeskList, TablePage } from '../parts/desk-table';
import style from './table.module.scss';

const words = guideDeskWords.list;
type Listing = Received<'GET /desk/guides'>['items'][number];

/** Where its draft is; without one, whether it is public. */
const stateOf = ({ draft, version }: Listing) => {
  if (!draft) return version ? words.published : words.unpublished;
  const state = words.states[draft.state as keyof typeof words.states];
  return draft.kind === 'withdrawal' ? `${words.withdrawal}，${state}` : state;
};

/** A guide of the list. Its link covers the whole row. */
const Row = ({ guide }: { guide: Listing }) => (
  <tr role="row" className={style.row}>
    <td role="cell" className={style.matter}>
      <Go to="deskGuide" with={{ code: guide.code }} className={style.open}>
        <span className={style.name}>{guide.name}</span>
        <span className={style.about}>
          {[
            guide.code,
            guide.department,
            guide.version ? words.version(guide.version) : words.unpublished,
          ].join(' · ')}
        </span>
      </Go>
    </td>
    <td role="cell" className={guide.draft ? style.state : style.quiet}>
      {stateOf(guide)}
    </td>
    <td role="cell" className={style.score}>
      {words.points(guide.score)}{' '}
      {guide.errors > 0 && <span className={style.errors}>{words.errors(guide.errors)}</span>}
    </td>
    <td role="cell" className={style.quiet}>
      {guide.draft ? words.by(guide.draft.editedBy, moment(guide.draft.editedAt)) : words.nobody}
    </td>
  </tr>
);

type RowsProps = { q: string | undefined; state: GuideDraftState | undefined; onAll: () => void };

const Rows = ({ cursor, before = 0, ...props }: RowsProps & { cursor?: string; before?: number }) => {
  const asked = useDesk('GET /desk/guides', { q: props.q, state: props.state, cursor });
  return (
    <Asked of={asked}>
      {({ items, next }) => (
        <TablePage
          label={words.table}
          columns={words.columns}
          className={style.table}
          seen={words}
          items={items}
          next={next}
          before={before}
          keyOf={({ code }) => code}
          renderRow={(guide) => <Row guide={guide} />}
          renderNext={(place, shown) => <Rows {...props} cursor={place} before={shown} />}
          none={
            props.q || props.state ? (
              <Notice icon="inbox" title={words.none} act={[words.all, props.onAll]} />
            ) : (
              <Notice icon="inbox" title={words.empty} />
            )
          }
        />
      )}
    </Asked>
  );
};

/** The guides that fit, by code. Another search begins at the first page. */
export const GuideTable = (props: RowsProps) => (
  <DeskList>
    <Rows key={`${props.q}|${props.state}`} {...props} />
  </DeskList>
);
