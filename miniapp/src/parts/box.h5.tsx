import type { BoxProps } from './box';

export const Box = ({ role, label, className = '', children }: BoxProps) => (
  <div className={className} role={role} aria-label={label}>
    {children}
  </div>
);
