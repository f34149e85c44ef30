import type { MouseEvent } from 'react';
import { addressOf } from '@/client/address';
import { go } from '@/client/go';
import type { GoProps } from './go';

/** A press that asks for a new tab or window is the browser's business. */
const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

export const Go = ({ to, with: parameters, className = '', label, here, onOpen, children }: GoProps) => (
  <a
    href={addressOf(to, parameters)}
    className={`press ${className}`}
    aria-label={label}
    aria-current={here ? 'page' : undefined}
    onClick={(event) => {
      onOpen?.();
      if (!isPlain(event)) return;
      event.preventDefault();
      void go(to, parameters);
    }}
  >
    {children}
  </a>
);
