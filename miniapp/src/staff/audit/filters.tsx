import { auditActs, auditRooms } from '#contract/vocabulary-of-audit';
import { Press } from '@/parts/press';
import { Icon } from '@/parts/icon';
import { words } from '@/words';
import { InputField, SelectField } from '../parts/field';
import type { Filter } from './query';
import { auditWords } from './words';
import style from './index.module.scss';

const options = (list: Record<string, string>) => [['', auditWords.any] as const, ...Object.entries(list)];

/** What is looked for beside the words: what was changed, how, on which days, by whom. */
export const Filters = ({
  filter,
  onChange,
}: {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}) => (
  <div className={style.filters}>
    <SelectField
      label={auditWords.room}
      value={filter.room}
      options={options(auditRooms)}
      onChange={(room) => onChange({ room })}
    />
    <SelectField
      label={auditWords.act}
      value={filter.act}
      options={options(auditActs)}
      onChange={(act) => onChange({ act })}
    />
    <InputField
      label={auditWords.from}
      type="date"
      value={filter.from}
      onChange={(from) => onChange({ from })}
    />
    <InputField label={auditWords.to} type="date" value={filter.to} onChange={(to) => onChange({ to })} />
    {filter.person && (
      <Press className={`link ${style.only}`} onPress={() => onChange({ person: undefined })}>
        {auditWords.onlyOf(filter.person.name)}
        <Icon name="x" size={16} />
        <span className={style.told}>{words.close}</span>
      </Press>
    )}
  </div>
);
