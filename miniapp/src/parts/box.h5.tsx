import type { BoxProps } from './box';

export const Box = ({ role, label, className = '', current = false, children }: BoxProps) => (
  <div className={className} role={role} aria-label={label} aria-current={current ? 'step' : undefined}>
    {children}
  </div>
);
