import type { CrossRegionAgreement } from '#contract/cross-region';
import { isInForce, statusOf } from '#rules/agreement-status';
import { stated } from '#rules/known';

type Period = Pick<CrossRegionAgreement, 'validFrom' | 'validUntil'>;

/** Whether the period of an agreement runs today. Told on the phone: what the server said may be of another day. */
export const statusNow = ({ validFrom, validUntil }: Period) =>
  statusOf({ validFrom: stated(validFrom) ?? null, validUntil: stated(validUntil) ?? null }, Date.now());

/** Whether it may be relied on today. */
export const holdsToday = (agreement: Period) => isInForce(statusNow(agreement));
