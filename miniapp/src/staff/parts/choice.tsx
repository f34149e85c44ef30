import { Chips } from '@/parts/chips';
import { Icon } from '@/parts/icon';
import style from './field.module.scss';

/** One of a few, none of which is chosen beforehand. */
export const Choice = <K extends string>({
  label,
  options,
  chosen,
  fault,
  onChoose,
}: {
  label: string;
  options: Record<K, string>;
  chosen: K | null;
  fault?: string;
  onChoose: (option: K) => void;
}) => (
  <div className={style.field}>
    <div className={style.label}>{label}</div>
    {fault && (
      <div className={style.fault} role="alert">
        <Icon name="circle-alert" size={16} />
        {fault}
      </div>
    )}
    <div className={style.choice}>
      <Chips<K | ''>
        label={label}
        options={Object.entries<string>(options) as [K, string][]}
        chosen={chosen ?? ''}
        onChoose={(option) => option && onChoose(option)}
      />
    </div>
  </div>
);
