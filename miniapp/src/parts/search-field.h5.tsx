import { useReady } from '@tarojs/taro';
import { useRef } from 'react';
import type { SearchFieldProps } from './search-field';

export const SearchField = ({ value, label, placeholder, className = '', onChange }: SearchFieldProps) => {
  const field = useRef<HTMLInputElement>(null);
  useReady(() => {
    field.current?.focus();
    // As they start, Taro's views take their children out and put them back, and the focus is lost: it is
    // looked after for half a second, or until the person takes over.
    let until = Date.now() + 500;
    document.addEventListener('keydown', () => (until = 0), { once: true });
    const keep = () => {
      if (Date.now() > until) return;
      if (document.activeElement === document.body) field.current?.focus();
      requestAnimationFrame(keep);
    };
    keep();
  });
  return (
    <input
      ref={field}
      type="search"
      className={className}
      value={value}
      placeholder={placeholder}
      aria-label={label}
      enterKeyHint="search"
      autoComplete="off"
      maxLength={100}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
