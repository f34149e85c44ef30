import { createHmac } from 'node:crypto';
import { isSame } from '../../_core/digest.ts';
import { sessionKey } from '../../_core/session.ts';

/** How long an address opens a photo (ms). */
const GOOD_FOR = 3600_000;

const sealOf = (id: string, until: string) =>
  createHmac('sha256', sessionKey()).update(`photo:${id}:${until}`).digest('base64url');

/**
 * The address, under the API's own, at which whoever has just been allowed to see a photo gets it for an hour:
 * neither an image of a page nor WeChat's check can say who they are.
 */
export const addressPhoto = (id: string) => {
  const until = String(Date.now() + GOOD_FOR);
  return `/photos/${id}?until=${until}&seal=${sealOf(id, until)}`;
};

/** Whether an address was made by `addressPhoto`, less than an hour ago. */
export const opensPhoto = (id: string, until: string, seal: string) =>
  isSame(seal, sealOf(id, until)) && Number(until) > Date.now();
