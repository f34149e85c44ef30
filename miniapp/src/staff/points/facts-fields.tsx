import type { Send } from '#contract/api';
import { servicePointKinds } from '#contract/vocabulary-of-ratings';
import { InputField, SelectField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { pointWords } from './words';

type Facts = Omit<Send<'POST /desk/service-points'>, 'id'>;
/** The facts as they are typed. */
export type TypedFacts = Record<
  Exclude<keyof Facts, 'position' | 'kind'> | 'longitude' | 'latitude',
  string
> & {
  kind: Facts['kind'];
};

export const blankFacts: TypedFacts = {
  name: '',
  kind: 'community',
  address: '',
  phone: '',
  longitude: '',
  latitude: '',
  directions: '',
};

const within = (typed: string, least: number, most: number) =>
  typed.trim() !== '' && Number(typed) >= least && Number(typed) <= most;

const hasWrongPosition = ({ longitude, latitude }: TypedFacts) =>
  (longitude.trim() || latitude.trim()) !== '' && !(within(longitude, 73, 136) && within(latitude, 3, 54));
export const areFaulty = (facts: TypedFacts) => !facts.name.trim() || hasWrongPosition(facts);

/** What is typed, as it is sent: what is empty is not known. */
export const factsToSend = ({ name, kind, longitude, latitude, ...rest }: TypedFacts): Facts => ({
  name: name.trim(),
  kind,
  address: rest.address.trim() || null,
  phone: rest.phone.trim() || null,
  position: longitude.trim() ? { longitude: Number(longitude), latitude: Number(latitude) } : null,
  directions: rest.directions.trim() || null,
});

type FieldsProps = { facts: TypedFacts; tried: boolean; write: (change: Partial<TypedFacts>) => void };

/** What a place is called, where it is, and how one gets and calls there. */
export const FactsFields = ({ facts, tried, write }: FieldsProps) => {
  const words = pointWords.facts;
  const wrong = tried && hasWrongPosition(facts) ? words.positionFault : undefined;
  return (
    <>
      <InputField
        label={words.name}
        fault={tried && !facts.name.trim() ? words.nameFault : undefined}
        value={facts.name}
        maxLength={80}
        onChange={(name) => write({ name })}
      />
      <SelectField
        label={words.kind}
        value={facts.kind}
        options={Object.entries(servicePointKinds) as [TypedFacts['kind'], string][]}
        onChange={(kind) => write({ kind })}
      />
      <InputField
        label={words.address}
        value={facts.address}
        maxLength={200}
        onChange={(address) => write({ address })}
      />
      <InputField
        label={words.phone}
        type="tel"
        value={facts.phone}
        maxLength={40}
        onChange={(phone) => write({ phone })}
      />
      <InputField
        label={words.longitude}
        help={words.positionHelp}
        fault={wrong}
        value={facts.longitude}
        maxLength={20}
        onChange={(longitude) => write({ longitude })}
      />
      <InputField
        label={words.latitude}
        value={facts.latitude}
        maxLength={20}
        onChange={(latitude) => write({ latitude })}
      />
      <WordsField
        plain
        label={words.directions}
        help={words.directionsHelp}
        value={facts.directions}
        maxLength={500}
        onChange={(directions) => write({ directions })}
      />
    </>
  );
};
