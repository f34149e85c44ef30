import type { Region } from '#contract/regions';
import { callPlace } from '#rules/regions';
import { SelectField, type FieldProps } from '../parts/field';
import { deskCrossRegionWords } from './words';

type PlaceFieldProps = FieldProps & {
  places: readonly Region[];
  value: string;
  onChange: (code: string) => void;
};

/** One of the places on record, or none yet. */
export const PlaceField = ({ places, ...field }: PlaceFieldProps) => (
  <SelectField
    {...field}
    options={[
      ['', deskCrossRegionWords.choose] as const,
      ...places.map(({ code }) => [code, callPlace(places, code)] as const),
    ]}
  />
);
