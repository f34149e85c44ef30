/** What editors write of agreements and items, and the column in which each stands. */
import type { AgreementContent, ItemContent } from '#contract/cross-region-desk';

type AgreementFields = Omit<AgreementContent, 'parties' | 'retired'>;
export const agreementColumns = {
  partnerName: 'partner_name',
  scope: 'scope',
  direction: 'direction',
  partiesComplete: 'parties_complete',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
  quote: 'quote',
  section: 'section',
  note: 'note',
} as const satisfies Record<keyof AgreementFields, string>;

type ItemFields = Omit<ItemContent, 'retired'>;
export const itemColumns = {
  agreement: 'agreement_id',
  name: 'name',
  mode: 'mode',
  guideCode: 'guide_code',
  acceptingRegion: 'accepting_region',
  decidingRegion: 'deciding_region',
  windowName: 'window_name',
  windowAddress: 'window_address',
  windowPhone: 'window_phone',
  windowHours: 'window_hours',
  decidingAgency: 'deciding_agency',
  receivedClock: 'received_clock',
  acceptedClock: 'accepted_clock',
  completedClock: 'completed_clock',
  sendDays: 'send_days',
  signDays: 'sign_days',
  acceptDays: 'accept_days',
  completeDays: 'complete_days',
  deliverDays: 'deliver_days',
  materialDifferences: 'material_differences',
  postagePayer: 'postage_payer',
  delivery: 'delivery',
  responsible: 'responsible',
  complaintPhone: 'complaint_phone',
  verifiedOn: 'verified_on',
} as const satisfies Record<keyof ItemFields, string>;

type Columns = Record<string, string>;
type RowOf<C extends Columns> = Record<C[keyof C], never>;

/** Content as a row has it. */
export const toRow = <C extends Columns>(columns: C, content: Record<keyof C, unknown>) =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, content[field]])) as RowOf<C>;

/** A row as the contract has it. */
export const fromRow = <C extends Columns>(columns: C, row: Record<C[keyof C], unknown>) =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, row[column as C[keyof C]]]),
  ) as Record<keyof C, never>;
