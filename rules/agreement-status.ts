import type { AgreementStatus } from '#contract/vocabulary-of-cross-region';
import { dayOf } from './shanghai.ts';

/** An agreement is about to end from so many days before its last (days of the calendar). */
const ENDING = 60;
const DAY = 86_400_000;

/**
 * Whether an agreement holds on the day of `now` in Shanghai: its first and its last day both count. A period
 * of which nothing is stated is not known to have ended.
 */
export const statusOf = (
  { validFrom, validUntil }: { validFrom: string | null; validUntil: string | null },
  now: number,
): AgreementStatus => {
  const today = dayOf(now);
  if (validFrom && today < validFrom) return 'not-yet';
  if (validUntil && today > validUntil) return 'ended';
  if (validUntil && dayOf(now + ENDING * DAY) >= validUntil) return 'ending';
  return (validFrom ?? validUntil) ? 'in-force' : 'unstated';
};

/** Whether matters may be handled under an agreement of this status. */
export const isInForce = (status: AgreementStatus) => status !== 'not-yet' && status !== 'ended';
