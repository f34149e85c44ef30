import { rectificationStates, type RectificationState } from '#contract/vocabulary-of-rectifications';
import { Press } from '@/parts/press';
import { SwitchMark } from '@/parts/switch-mark';
import { SelectField } from '../parts/field';
import { staffWords } from '../words';
import type { Filter } from './query';
import style from './filters.module.scss';

const states = Object.keys(rectificationStates) as RectificationState[];

/** How far the handling has come, and whether it is under supervision. */
export const Filters = ({
  filter,
  onChange,
}: {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}) => (
  <div className={style.filters}>
    <SelectField<RectificationState | ''>
      label={staffWords.inbox.state}
      value={filter.state ?? ''}
      options={[
        ['', staffWords.inbox.anyState],
        ...states.map((one) => [one, staffWords.inbox.states[one]] as const),
      ]}
      onChange={(one) => onChange({ state: one || undefined })}
    />
    <Press
      role="switch"
      className={style.switch}
      on={filter.supervised}
      onPress={() => onChange({ supervised: !filter.supervised })}
    >
      {staffWords.inbox.supervised}
      <SwitchMark on={filter.supervised} />
    </Press>
  </div>
);
