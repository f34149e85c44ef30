import type { DialProps } from './dial';

export const Dial = ({ phone, className = '', children }: DialProps) => (
  <a className={`press ${className}`} href={`tel:${phone.replace(/\s/g, '')}`}>
    {children}
  </a>
);
