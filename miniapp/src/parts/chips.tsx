import { Box } from './box';
import { Press } from './press';
import style from './chips.module.scss';

/** A few ways to narrow a list down; one is chosen. They wrap where there is no room. */
export const Chips = <K extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly (readonly [K, string])[];
  chosen: K;
  onChoose: (option: K) => void;
}) => (
  <Box role="radiogroup" label={label} className={style.chips}>
    {options.map(([option, name]) => (
      <Press
        key={option}
        role="radio"
        on={option === chosen}
        className={`${style.chip} ${option === chosen ? style.chosen : ''}`}
        onPress={() => onChoose(option)}
      >
        {name}
      </Press>
    ))}
  </Box>
);
