import { Icon } from './icon';
import { Press } from './press';
import type { PrintButtonProps } from './print-button';

export const PrintButton = ({ className = '', children }: PrintButtonProps) => (
  <Press className={`button ${className}`} onPress={() => window.print()}>
    <Icon name="printer" size={20} />
    {children}
  </Press>
);
