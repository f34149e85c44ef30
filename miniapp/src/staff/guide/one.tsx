import { useState } from 'react';
import { InputField, SelectField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { isAbsent, sayFaultOf } from './blank';
import type { Value } from './fields';
import { guideDeskWords } from './words';

export type Entered = {
  of: Value;
  label: string;
  value: unknown;
  quiet?: boolean;
  small?: boolean;
  onChange: (value: unknown) => void;
};

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A number as it is typed: what is none stays as it is, and is told. */
const toNumber = (typed: string) => (/^-?\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : typed);

const truths: Record<string, boolean> = { true: true, false: false };

/** What is wrong is told once the person has left the field. */
const useLeft = () => {
  const [left, setLeft] = useState(false);
  return [left, { onBlur: () => setLeft(true), onFocus: () => setLeft(false) }] as const;
};

/**
 * A field of one value. `absent`: that nothing is stated, or that it does not apply, can be chosen where a choice is made.
 */
export const One = ({
  of,
  label,
  value,
  quiet,
  small,
  absent = false,
  onChange,
}: Entered & { absent?: boolean }) => {
  const [left, leaving] = useLeft();
  const fault = left && !(absent && isAbsent(value)) ? sayFaultOf(of, value) : undefined;
  const states = guideDeskWords.states;
  const field = { label, quiet, small, fault };
  const nothing = absent
    ? ([
        ['not-provided', states['not-provided']],
        ['not-applicable', states['not-applicable']],
      ] as const)
    : ([['', guideDeskWords.none]] as const);
  const pick = {
    yes: [
      ['true', guideDeskWords.yes],
      ['false', guideDeskWords.no],
    ],
    choice: Object.entries(of.options),
  } as const;
  if (of.kind === 'yes' || of.kind === 'choice')
    return (
      <div {...leaving}>
        <SelectField
          {...field}
          value={String(value)}
          options={[...nothing, ...pick[of.kind]]}
          onChange={(chosen) => onChange(of.kind === 'yes' ? (truths[chosen] ?? chosen) : chosen)}
        />
      </div>
    );
  return (
    <div {...leaving}>
      {of.kind === 'text' ? (
        <WordsField {...field} low plain maxLength={4000} value={text(value)} onChange={onChange} />
      ) : (
        <InputField
          {...field}
          type={of.kind === 'day' ? 'date' : 'text'}
          inputMode={of.kind === 'number' ? 'decimal' : undefined}
          value={text(value)}
          onChange={(typed) => onChange(of.kind === 'number' ? toNumber(typed) : typed)}
        />
      )}
    </div>
  );
};
