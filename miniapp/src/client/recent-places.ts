import { onPhone } from './on-phone';

/** How many places are remembered. */
const KEPT = 5;

/** The places that a person chose last, the newest first; the server is never told. */
export const recentPlaces = onPhone<string[]>('recent-places', []);

/** Puts a place before the others that were chosen. */
export const rememberPlace = (code: string) =>
  recentPlaces.write([code, ...recentPlaces.read().filter((one) => one !== code)].slice(0, KEPT));
