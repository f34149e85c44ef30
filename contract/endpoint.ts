/** What the table of routes says of each: who may call, what is sent, what is received, why it may be refused. */
import type * as z from 'zod/mini';
import { object } from 'zod/mini';
import type { Reason } from './refusals.ts';
import type { StaffRole } from './vocabulary-of-staff.ts';

/**
 * `citizen`: whoever has a session, which asks for nothing; `holder`: whoever shows a receipt and its code;
 * `staff`: whoever works for an agency, or there in one role; `clockwork`: what happens by the clock.
 */
export type Audience = 'anyone' | 'citizen' | 'holder' | 'staff' | StaffRole | 'clockwork';

/**
 * `catalogue`: the reply changes only when something is published, so it carries the catalogue's ETag;
 * `never-changes`: whoever has it need never ask again; `for-an-hour`: nor, for so long, the one who asked, while nobody
 * keeps it for others. `media`: what is received is this, not JSON.
 */
export type Endpoint = {
  summary: string;
  audience: Audience;
  /** The body is the bytes of an image or of a workbook; what else is sent stands in the address. Else it is JSON. */
  takes?: 'image' | 'workbook';
  /** What is sent may be as long as a table of 500 rows. */
  long?: true;
  send: z.ZodMiniType;
  receive: z.ZodMiniType;
  refuses: readonly Reason[];
  fresh: 'catalogue' | 'always' | 'never-changes' | 'for-an-hour';
  media?: string;
};

export const Nothing = object({});

/** Why whatever is written may be refused: it is not JSON, or too long. */
export const written = ['not-json', 'too-large'] as const;
/** Why a citizen, a holder, or a person of an agency may be refused before anything else. */
export const ofCitizen = ['no-session'] as const;
export const ofHolder = ['wrong-code', 'no-such-receipt'] as const;
export const ofStaff = ['no-session', 'not-staff', 'suspended'] as const;
export const ofClerk = [...ofStaff, 'not-clerk'] as const;
export const ofEditor = [...ofStaff, 'not-editor'] as const;
export const ofReviewer = [...ofStaff, 'not-reviewer'] as const;
export const ofSupervisor = [...ofStaff, 'not-supervisor'] as const;
export const ofAdministrator = [...ofStaff, 'not-administrator'] as const;
