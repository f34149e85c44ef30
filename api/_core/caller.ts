import type { StaffRole } from '#contract/vocabulary-of-staff';

/** Who acts: the database role and the claims that row-level security reads. */
export type Caller = { role: 'anon' | 'authenticated'; claims: Record<string, unknown> };

/** Somebody of whom nothing is known, and nothing needs to be. */
export const anyone: Caller = { role: 'anon', claims: {} };

const signedIn = (kind: string, claims: Record<string, unknown>): Caller => ({
  role: 'authenticated',
  claims: { ...claims, role: 'authenticated', kind },
});

/** Somebody who comes back: `sub` was drawn for them, and says nothing else about them. */
export const citizen = (sub: string) => signedIn('citizen', { sub });

/** Whoever holds a receipt and its code, on whatever phone: `rating` is the number of the rating. */
export const holder = (rating: number) => signedIn('holder', { rating });

export type Staff = {
  id: string;
  name: string;
  agency: string;
  department: string;
  roles: StaffRole[];
  /** The window where this person sits: its ratings are not theirs to handle. */
  window: string | null;
};

/** A person of an agency, with what policies and verbs ask about them. */
export const staff = ({ id, name, agency, department, roles, window }: Staff) =>
  signedIn('staff', { sub: id, name, agency, department, staff_roles: roles, window });

/** The same caller with what they have shown to hold, say a rating token: policies read it from the claims. */
export const holding = (caller: Caller, held: Record<string, unknown>): Caller => ({
  role: 'authenticated',
  claims: { ...caller.claims, role: 'authenticated', ...held },
});

/** The same caller within one request, whose id the audit log keeps. */
export const asking = ({ role, claims }: Caller, requestId: string): Caller => ({
  role,
  claims: { ...claims, request_id: requestId },
});
