import { useReady } from '@tarojs/taro';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SearchFieldProps } from './search-field';

export const SearchField = ({
  value,
  label,
  placeholder,
  className = '',
  focus,
  asked,
  onChange,
  onSubmit,
}: SearchFieldProps) => {
  const field = useRef<HTMLInputElement>(null);
  useReady(() => {
    if (!focus) return;
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
  useEffect(() => {
    if (!asked) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (nativeEvent.isComposing) return;
    if (key === 'Enter') onSubmit?.();
    if (key === 'Escape') onChange('');
  };
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
      onKeyDown={press}
    />
  );
};
