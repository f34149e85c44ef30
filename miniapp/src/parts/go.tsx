import type { PropsWithChildren } from 'react';
import type { PageName } from '@/client/address';
import { go } from '@/client/go';
import { Press } from './press';

export type GoProps = PropsWithChildren<{
  to: PageName;
  with?: Record<string, string | undefined>;
  className?: string;
  label?: string;
  /** This is the page the person is on. */
  here?: boolean;
  /** What is done before it opens. */
  onOpen?: () => void;
}>;

/** Opens a page. On the web it is a real link (go.h5.tsx). */
export const Go = ({ to, with: parameters, className, label, here, onOpen, children }: GoProps) => {
  const open = () => {
    onOpen?.();
    void go(to, parameters);
  };
  return (
    <Press role="link" className={className} label={label} on={here} onPress={open}>
      {children}
    </Press>
  );
};
