import { guideGroups } from '#contract/vocabulary-of-guides';
import { SelectField } from '../parts/field';
import { guideDeskWords } from './words';
import style from './groups.module.scss';

export const groupNames: Record<string, string> = { guide: guideDeskWords.heads, ...guideGroups };

type Of = Record<string, number>;

const Count = ({ changes, errors }: { changes: number; errors: number }) => (
  <>
    {errors > 0 && (
      <span className={style.errors} role="img" aria-label={guideDeskWords.errorsIn(errors)}>
        {errors}
      </span>
    )}
    {changes > 0 && (
      <span className={style.count} role="img" aria-label={guideDeskWords.changes(changes)}>
        {changes}
      </span>
    )}
  </>
);

/** The groups of a guide with how much was changed in each; where there is no room for a list, one is chosen. */
export const Groups = ({
  groups,
  at,
  changes,
  errors,
  onChoose,
}: {
  groups: readonly string[];
  at: string;
  changes: Of;
  errors?: Of;
  onChoose: (group: string) => void;
}) => (
  <>
    <nav className={style.list} aria-label={guideDeskWords.groups}>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          className={`press ${style.group} ${group === at ? style.here : ''}`}
          aria-current={group === at || undefined}
          onClick={() => onChoose(group)}
        >
          <span className={style.name}>{groupNames[group]}</span>
          <Count changes={changes[group] ?? 0} errors={errors?.[group] ?? 0} />
        </button>
      ))}
    </nav>
    <div className={style.choice}>
      <SelectField
        label={guideDeskWords.groups}
        quiet
        value={at}
        options={groups.map((group) => {
          const counts = [
            changes[group] && guideDeskWords.changes(changes[group]),
            errors?.[group] && guideDeskWords.errorsIn(errors[group]),
          ];
          return [group, [groupNames[group], ...counts].filter(Boolean).join('，')];
        })}
        onChange={onChoose}
      />
    </div>
  </>
);

/** How many there are of each group. */
export const countByGroup = (places: readonly { group: string }[]) => {
  const counts: Of = {};
  for (const { group } of places) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
};
