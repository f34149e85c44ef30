import type { SearchFieldProps } from './search-field';

export const SearchField = ({ value, label, placeholder, className = '', onChange }: SearchFieldProps) => (
  <input
    type="search"
    className={className}
    value={value}
    placeholder={placeholder}
    aria-label={label}
    enterKeyHint="search"
    autoComplete="off"
    maxLength={100}
    autoFocus
    onChange={(event) => onChange(event.target.value)}
  />
);
