import { useId, type ReactNode } from 'react';
import { Icon } from '@/parts/icon';
import style from './field.module.scss';

export type FieldProps = {
  label: string;
  /** Stands beside the label. */
  help?: string;
  /** What is wrong, and how to mend it. */
  fault?: string;
  /** The label is told to readers alone: it stands above already. */
  quiet?: boolean;
  /** One of many that stand close. */
  small?: boolean;
};

type Ties = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** A label above a field, and above the field what is wrong with it. */
export const Field = ({
  label,
  help,
  fault,
  quiet = false,
  small = false,
  children,
}: FieldProps & { children: (ties: Ties) => ReactNode }) => {
  const id = useId();
  return (
    <div className={`${style.field} ${quiet ? style.quiet : ''} ${small ? style.small : ''}`}>
      <label className={style.label} htmlFor={id}>
        {label} {help && <span className={style.help}>{help}</span>}
      </label>
      {fault && (
        <div id={`${id}fault`} className={style.fault} role="alert">
          <Icon name="circle-alert" size={16} />
          {fault}
        </div>
      )}
      {children({ id, ...(fault && { 'aria-describedby': `${id}fault`, 'aria-invalid': true }) })}
    </div>
  );
};

type InputProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'tel' | 'date';
  autoComplete?: string;
  maxLength?: number;
  inputMode?: 'decimal';
  /** What may well be meant. */
  suggestions?: readonly string[];
};

/** A field of one line. */
export const InputField = ({ value, onChange, suggestions, type = 'text', ...props }: InputProps) => {
  const { label, help, fault, quiet, small, ...input } = props;
  return (
    <Field label={label} help={help} fault={fault} quiet={quiet} small={small}>
      {(ties) => (
        <div className={style.box}>
          <input
            {...ties}
            {...input}
            type={type}
            list={suggestions && `${ties.id}list`}
            className={style.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {suggestions && (
            <datalist id={`${ties.id}list`}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
};

/** A field in which one of a list is chosen. */
export const SelectField = <K extends string>({
  value,
  options,
  onChange,
  ...field
}: FieldProps & { value: K; options: readonly (readonly [K, string])[]; onChange: (value: K) => void }) => (
  <Field {...field}>
    {(ties) => (
      <div className={style.box}>
        <select
          {...ties}
          className={style.input}
          value={value}
          onChange={(event) => onChange(event.target.value as K)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </div>
    )}
  </Field>
);
