import {
  intakeSides,
  intakeStates,
  type IntakeSide,
  type IntakeState,
} from '#contract/vocabulary-of-cross-region';
import style from '../inbox/filters.module.scss';
import { SelectField } from '../parts/field';
import type { Filter } from './query';
import { intakeWords } from './words';

const states = Object.entries(intakeStates) as [IntakeState, string][];
const sides = Object.entries(intakeSides) as [IntakeSide, string][];

/** How far a case has come, and which side of it one's agency is. */
export const Filters = ({
  filter,
  onChange,
}: {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}) => (
  <div className={style.filters}>
    <SelectField<IntakeState | ''>
      label={intakeWords.state}
      value={filter.state ?? ''}
      options={[['', intakeWords.anyState], ...states]}
      onChange={(one) => onChange({ state: one || undefined })}
    />
    <SelectField<IntakeSide | ''>
      label={intakeWords.side}
      value={filter.side ?? ''}
      options={[['', intakeWords.anySide], ...sides]}
      onChange={(one) => onChange({ side: one || undefined })}
    />
  </div>
);
