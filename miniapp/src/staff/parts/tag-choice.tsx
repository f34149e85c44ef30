import { Press } from '@/parts/press';
import style from './tag-choice.module.scss';

/** Any of a few: pressed once a word is chosen, pressed again it is not. */
export const TagChoice = ({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) => (
  <div className={style.tags} role="group" aria-label={label}>
    {options.map(([code, name]) => {
      const on = chosen.includes(code);
      return (
        <Press
          key={code}
          className={`${style.tag} ${on ? style.on : ''}`}
          on={on}
          onPress={() => onChange(on ? chosen.filter((other) => other !== code) : [...chosen, code])}
        >
          {name}
        </Press>
      );
    })}
  </div>
);
