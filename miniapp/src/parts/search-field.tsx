import { Input } from '@tarojs/components';

export type SearchFieldProps = {
  value: string;
  label: string;
  placeholder: string;
  className?: string;
  onChange: (value: string) => void;
};

/** The field in which a person types what they look for. On the web it is a real one (search-field.h5.tsx). */
export const SearchField = ({ value, label, placeholder, className = '', onChange }: SearchFieldProps) => (
  <Input
    className={className}
    value={value}
    placeholder={placeholder}
    ariaLabel={label}
    confirmType="search"
    maxlength={100}
    focus
    onInput={(event) => onChange(event.detail.value)}
  />
);
