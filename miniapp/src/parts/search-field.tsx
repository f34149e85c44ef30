import { Input } from '@tarojs/components';

export type SearchFieldProps = {
  value: string;
  label: string;
  placeholder: string;
  className?: string;
  /** Takes the first keystroke as the page opens. */
  focus?: boolean;
  /** Each time it rises the field is gone to, and its words are selected. */
  asked?: number;
  onChange: (value: string) => void;
  onSubmit?: () => void;
};

/** The field in which a person types what they look for. On the web it is a real one (search-field.h5.tsx). */
export const SearchField = ({
  value,
  label,
  placeholder,
  className = '',
  focus = false,
  asked = 0,
  onChange,
  onSubmit,
}: SearchFieldProps) => (
  // WeChat selects words only as a field gains the focus: one that is to be gone to begins anew.
  <Input
    key={asked}
    className={className}
    value={value}
    placeholder={placeholder}
    ariaLabel={label}
    confirmType="search"
    maxlength={100}
    focus={focus || asked > 0}
    selectionStart={asked ? 0 : -1}
    selectionEnd={asked ? value.length : -1}
    onInput={(event) => onChange(event.detail.value)}
    onConfirm={onSubmit}
  />
);
