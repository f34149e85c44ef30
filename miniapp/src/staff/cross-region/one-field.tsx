import type { Region } from '#contract/regions';
import { InputField, SelectField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import type { Kind, Party } from './fields';
import { Parties } from './parties';
import { PlaceField } from './place-field';
import { SwitchField } from './switch-field';
import { deskCrossRegionWords } from './words';

type OneFieldProps = {
  label: string;
  kind: Kind;
  most?: number;
  fault?: string;
  value: unknown;
  places: readonly Region[];
  onChange: (value: unknown) => void;
};

/** One field of an agreement or an item, as its kind is written. */
export const OneField = ({ kind, value, places, onChange, most = 200, ...named }: OneFieldProps) => {
  const text = value === null || value === undefined ? '' : String(value);
  switch (kind) {
    case 'switch':
      return <SwitchField {...named} on={value === true} onChange={onChange} />;
    case 'parties':
      return <Parties parties={value as Party[]} places={places} fault={named.fault} onChange={onChange} />;
    case 'region':
      return <PlaceField {...named} places={places} value={text} onChange={onChange} />;
    case 'lines':
      return <WordsField {...named} plain value={text} maxLength={most} onChange={onChange} />;
    case 'line':
    case 'day':
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
    case 'days':
      return (
        <InputField
          {...named}
          value={text}
          maxLength={2}
          autoComplete="off"
          onChange={(typed) => onChange(Number(typed.replace(/\D/g, '')) || null)}
        />
      );
    default: {
      const options = [['', deskCrossRegionWords.choose] as const, ...Object.entries(kind)];
      return <SelectField {...named} value={text} options={options} onChange={onChange} />;
    }
  }
};
