import type { PressProps } from './press';

const stateOf = (role: PressProps['role'], on: boolean | undefined) => {
  if (on === undefined) return {};
  if (role === 'tab') return { 'aria-selected': on };
  return role === undefined || role === 'button' ? { 'aria-pressed': on } : { 'aria-checked': on };
};

export const Press = ({ onPress, className = '', label, role, on, unfolded, children }: PressProps) => (
  <button
    type="button"
    className={`press ${className}`}
    role={role === 'button' ? undefined : role}
    aria-label={label}
    aria-expanded={unfolded}
    {...stateOf(role, on)}
    onClick={onPress}
  >
    {children}
  </button>
);
