import { useId } from 'react';
import style from './tick.module.scss';

type TickProps = { label: string; help?: string; bare?: boolean; on: boolean; onSet: (on: boolean) => void };

/** A box to tick. `bare`: its label is read out, not shown, since the table around it says the same. */
export const Tick = ({ label, help, bare = false, on, onSet }: TickProps) => {
  const id = useId();
  return (
    <div className={bare ? style.bare : style.tick}>
      <label className={style.target} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className={style.box}
          checked={on}
          aria-label={bare ? label : undefined}
          aria-describedby={help ? `${id}help` : undefined}
          onChange={(event) => onSet(event.target.checked)}
        />
        {!bare && label}
      </label>
      {help && (
        <div id={`${id}help`} className={style.help}>
          {help}
        </div>
      )}
    </div>
  );
};
