import type { Region } from '#contract/regions';
import { callPlace } from '#rules/regions';
import { Press } from '@/parts/press';
import { SwitchMark } from '@/parts/switch-mark';
import { InputField, SelectField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import type { Kind } from './fields';
import style from './form.module.scss';
import { deskCrossRegionWords } from './words';

/** The places to choose from, as options of a field. */
export const placeOptions = (places: readonly Region[]) => [
  ['', deskCrossRegionWords.choose] as const,
  ...places.map(({ code }) => [code, callPlace(places, code)] as const),
];

type OneFieldProps = {
  label: string;
  kind: Kind;
  most?: number;
  fault?: string;
  value: unknown;
  places: readonly Region[];
  onChange: (value: string | number | boolean | null) => void;
};

/** One field of an agreement or an item, as its kind is written. */
export const OneField = ({ kind, value, places, onChange, most = 200, ...named }: OneFieldProps) => {
  const text = value === null || value === undefined ? '' : String(value);
  if (kind === 'switch')
    return (
      <Press
        role="switch"
        className={style.switch}
        on={value === true}
        onPress={() => onChange(value !== true)}
      >
        {named.label}
        <SwitchMark on={value === true} />
      </Press>
    );
  if (kind === 'lines')
    return <WordsField {...named} plain value={text} maxLength={most} onChange={onChange} />;
  if (kind === 'line' || kind === 'day')
    return (
      <InputField
        {...named}
        type={kind === 'day' ? 'date' : 'text'}
        value={text}
        maxLength={most}
        autoComplete="off"
        onChange={onChange}
      />
    );
  if (kind === 'days')
    return (
      <InputField
        {...named}
        value={text}
        maxLength={2}
        autoComplete="off"
        onChange={(typed) => onChange(Number(typed.replace(/\D/g, '')) || null)}
      />
    );
  const options =
    kind === 'region'
      ? placeOptions(places)
      : [['', deskCrossRegionWords.choose] as const, ...Object.entries(kind)];
  return <SelectField {...named} value={text} options={options} onChange={onChange} />;
};
