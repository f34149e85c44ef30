import { withQuery } from '@/client/address';
import type { WayProps } from './way';

/** A map that takes GCJ-02 and opens its app where there is one; nothing is asked of it before the press. */
const MAP = 'https://uri.amap.com/marker';

export const Way = ({ to: { name, position }, className = '', label, children }: WayProps) => (
  <a
    className={`press ${className}`}
    href={withQuery(MAP, { position: `${position.longitude},${position.latitude}`, name })}
    target="_blank"
    rel="noreferrer"
    aria-label={label}
  >
    {children}
  </a>
);
