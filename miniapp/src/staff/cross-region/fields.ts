import type { AgreementContent, ItemContent } from '#contract/cross-region-desk';
import { agreementDirections, agreementScopes, handlingModes, postagePayers } from '#contract/vocabulary';

/** How a field is written: a line, several lines, a day, working days, a yes or no, a region, who takes part, or one of a list. */
export type Kind =
  'line' | 'lines' | 'day' | 'days' | 'switch' | 'region' | 'parties' | Record<string, string>;
export type Field = { field: string; kind: Kind; needed?: true; most?: number };
type FieldOf<C> = Field & { field: keyof C & string };
export type Party = AgreementContent['parties'][number];

/** The fields of an agreement, in the order in which they are written. */
export const agreementFields: readonly FieldOf<AgreementContent>[] = [
  { field: 'partnerName', kind: 'line', needed: true, most: 60 },
  { field: 'scope', kind: agreementScopes, needed: true },
  { field: 'direction', kind: agreementDirections },
  { field: 'parties', kind: 'parties', needed: true },
  { field: 'partiesComplete', kind: 'switch' },
  { field: 'validFrom', kind: 'day' },
  { field: 'validUntil', kind: 'day' },
  { field: 'quote', kind: 'lines', needed: true, most: 500 },
  { field: 'section', kind: 'line', needed: true, most: 100 },
  { field: 'note', kind: 'lines', most: 500 },
  { field: 'retired', kind: 'switch' },
];

/** The fields of an item. */
export const itemFields: readonly FieldOf<ItemContent>[] = [
  { field: 'name', kind: 'line', needed: true, most: 60 },
  { field: 'mode', kind: handlingModes },
  { field: 'guideCode', kind: 'line', most: 5 },
  { field: 'acceptingRegion', kind: 'region', needed: true },
  { field: 'decidingRegion', kind: 'region', needed: true },
  { field: 'windowName', kind: 'line', most: 60 },
  { field: 'windowAddress', kind: 'line', most: 100 },
  { field: 'windowPhone', kind: 'line', most: 40 },
  { field: 'windowHours', kind: 'line', most: 100 },
  { field: 'decidingAgency', kind: 'line', most: 60 },
  { field: 'receivedClock', kind: 'line', most: 100 },
  { field: 'acceptedClock', kind: 'line', most: 100 },
  { field: 'completedClock', kind: 'line', most: 100 },
  { field: 'sendDays', kind: 'days' },
  { field: 'signDays', kind: 'days' },
  { field: 'acceptDays', kind: 'days' },
  { field: 'completeDays', kind: 'days' },
  { field: 'deliverDays', kind: 'days' },
  { field: 'materialDifferences', kind: 'lines', most: 500 },
  { field: 'postagePayer', kind: postagePayers },
  { field: 'delivery', kind: 'lines', most: 200 },
  { field: 'responsible', kind: 'lines', most: 200 },
  { field: 'complaintPhone', kind: 'line', most: 40 },
  { field: 'verifiedOn', kind: 'day' },
  { field: 'retired', kind: 'switch' },
];

export const blankAgreement = (region: string): AgreementContent => ({
  partnerName: '',
  scope: 'inter-provincial',
  direction: 'both',
  parties: [
    { regionCode: region, role: 'party', coversBelow: false },
    { regionCode: '', role: 'party', coversBelow: false },
  ],
  partiesComplete: true,
  validFrom: null,
  validUntil: null,
  quote: '',
  section: '',
  note: '',
  retired: false,
});

export const blankItem = (agreement: string, region: string): ItemContent => ({
  ...(Object.fromEntries(itemFields.map(({ field }) => [field, null])) as unknown as ItemContent),
  agreement,
  name: '',
  acceptingRegion: region,
  decidingRegion: '',
  retired: false,
});

/** Whether a field that must be written is not. */
export const isLacking = ({ kind, needed }: Field, value: unknown) => {
  if (!needed) return false;
  return kind === 'parties'
    ? (value as Party[]).some(({ regionCode }) => !regionCode)
    : !String(value ?? '').trim();
};

/** What is kept of what was typed: nothing written is null, but for a note, which may be empty. */
export const asContent = <C extends object>(typed: C): C =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]: [string, unknown]) => {
      const tidy = typeof value === 'string' ? value.trim() : value;
      return [field, tidy === '' && field !== 'note' ? null : tidy];
    }),
  ) as C;
