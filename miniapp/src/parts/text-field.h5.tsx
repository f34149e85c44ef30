import { useId } from 'react';
import { Icon } from './icon';
import type { TextFieldProps } from './text-field';
import style from './text-field.module.scss';

export const FieldError = ({ id, children }: { id?: string; children: React.ReactNode }) => (
  <div id={id} className={style.error}>
    <Icon name="circle-alert" size={20} />
    <span>{children}</span>
  </div>
);

export const TextField = ({
  label,
  aside,
  value,
  onChange,
  error,
  kind = 'text',
  most,
  placeholder,
  children,
}: TextFieldProps) => {
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    maxLength: most,
    autoComplete: kind === 'tel' ? 'tel' : 'off',
    'aria-invalid': !!error,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label} {aside && <span className={style.aside}>{aside}</span>}
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={`${style.box} ${error ? style.wrong : ''}`}>
        {kind === 'area' ? (
          <textarea
            {...shared}
            className={style.area}
            rows={3}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            className={style.input}
            type={kind}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </div>
      {children}
    </div>
  );
};
