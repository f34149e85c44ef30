import type { OriginalProps } from './original';

export const Original = ({ url, className = '', children }: OriginalProps) => (
  <a className={`press ${className}`} href={url} target="_blank" rel="noreferrer">
    {children}
  </a>
);
