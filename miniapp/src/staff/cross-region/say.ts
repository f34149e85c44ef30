import type { Region } from '#contract/regions';
import { partyRoles } from '#contract/vocabulary';
import { callPlace } from '#rules/regions';
import type { Field, Kind, Party } from './fields';
import { deskCrossRegionWords as said } from './words';

/** What a field is called. */
export const labelOf = ({ field }: Field) => said.fields[field as keyof typeof said.fields];

const sayParties = (parties: readonly Party[], places: readonly Region[]) =>
  parties
    .map(({ regionCode, role, coversBelow }) =>
      said.partySaid(callPlace(places, regionCode), partyRoles[role], coversBelow),
    )
    .sort()
    .join('、');

/** What a field says, as one reads it; the same for two values that mean the same. */
export const say = (kind: Kind, value: unknown, places: readonly Region[]): string => {
  if (kind === 'switch') return value === true ? said.yes : said.no;
  if (value === null || value === undefined || value === '') return said.nothing;
  if (kind === 'parties') return sayParties(value as Party[], places);
  if (kind === 'region') return callPlace(places, String(value));
  if (typeof kind === 'object') return kind[String(value)] ?? String(value);
  return String(value).trim();
};
