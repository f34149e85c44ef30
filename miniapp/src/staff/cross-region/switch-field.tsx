import { Press } from '@/parts/press';
import { SwitchMark } from '@/parts/switch-mark';
import style from './form.module.scss';

type SwitchFieldProps = { label: string; on: boolean; onChange: (on: boolean) => void };

/** A yes or no, on one line with its label. */
export const SwitchField = ({ label, on, onChange }: SwitchFieldProps) => (
  <Press role="switch" className={style.switch} on={on} onPress={() => onChange(!on)}>
    {label}
    <SwitchMark on={on} />
  </Press>
);
