import { Box } from './box';
import { Press } from './press';
import style from './segments.module.scss';

/** Two or three ways to look at the same list; one is chosen. */
export const Segments = <K extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: Record<K, string>;
  chosen: K;
  onChoose: (option: K) => void;
}) => (
  <Box role="tablist" label={label} className={style.segments}>
    {(Object.keys(options) as K[]).map((option) => (
      <Press
        key={option}
        role="tab"
        on={option === chosen}
        className={`${style.segment} ${option === chosen ? style.chosen : ''}`}
        onPress={() => onChoose(option)}
      >
        {options[option]}
      </Press>
    ))}
  </Box>
);
