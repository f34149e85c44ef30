import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { InputField } from '../parts/field';
import { Tick } from './tick';
import { pointWords } from './words';
import type { TypedWindow } from './written-windows';
import style from './window-row.module.scss';

type RowProps = {
  one: TypedWindow;
  place: number;
  last: boolean;
  tried: boolean;
  onChange: (said: Partial<TypedWindow>) => void;
  onMove: (by: 1 | -1) => void;
};

/** One window: what it is called, where it stands in the row, and whether it is still used. */
export const WindowRow = ({ one, place, last, tried, onChange, onMove }: RowProps) => {
  const words = pointWords.windows;
  return (
    <div className={`${style.row} ${one.retired ? style.retired : ''}`}>
      <InputField
        label={words.name(place)}
        help={one.retired ? words.retired : undefined}
        fault={tried && !one.name.trim() ? words.nameFault : undefined}
        value={one.name}
        maxLength={40}
        onChange={(name) => onChange({ name })}
      />
      <Tick
        label={words.comprehensive}
        on={one.comprehensive}
        onSet={(comprehensive) => onChange({ comprehensive })}
      />
      <div className={style.acts}>
        {place > 1 && (
          <Press className={style.move} label={words.up(one.name)} onPress={() => onMove(-1)}>
            <Icon name="chevron-up" size={20} />
          </Press>
        )}
        {!last && (
          <Press className={style.move} label={words.down(one.name)} onPress={() => onMove(1)}>
            <Icon name="chevron-down" size={20} />
          </Press>
        )}
        <Press className="link" onPress={() => onChange({ retired: !one.retired })}>
          {one.retired ? words.restore : words.retire}
        </Press>
      </div>
    </div>
  );
};
