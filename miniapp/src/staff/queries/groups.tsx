import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import type { Group } from './index';
import { queryWords } from './words';
import style from './groups.module.scss';

type GroupsProps = {
  groups: readonly Group[];
  opened: string | undefined;
  keyOf: (group: Group) => string | undefined;
  onOpen: (group: Group) => void;
};

const Phrases = ({ group: { phrases } }: { group: Group }) => (
  <>
    <div className={style.first}>
      {phrases[0]?.phrase}
      {phrases.some(({ waiting }) => waiting) && <Tag>{queryWords.waiting}</Tag>}
    </div>
    {phrases.length > 1 && (
      <div className={style.others}>
        {phrases
          .slice(1)
          .map(({ phrase }) => phrase)
          .join('，')}
      </div>
    )}
  </>
);

/** What people typed, by meaning: how often, and what it may be about. */
export const Groups = ({ groups, opened, keyOf, onOpen }: GroupsProps) => {
  if (!groups.length) return <Notice icon="check" title={queryWords.none} help={queryWords.noneHelp} />;
  return (
    <table className={style.table} aria-label={queryWords.table}>
      <thead>
        <tr>
          <th scope="col">{queryWords.columns.typed}</th>
          <th scope="col" className={style.count}>
            {queryWords.columns.count}
          </th>
          <th scope="col">{queryWords.columns.like}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={keyOf(group)} className={keyOf(group) === opened ? style.here : ''}>
            <td>
              <Phrases group={group} />
            </td>
            <td className={style.count}>{group.count}</td>
            <td>
              <Press className={style.act} onPress={() => onOpen(group)}>
                {group.suggestion ? queryWords.as(group.suggestion.name) : queryWords.unclear}
              </Press>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
