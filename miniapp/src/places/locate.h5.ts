import { toGcj02, type Position } from '#rules/distance';

/** How long a phone may look for itself (ms). */
const PATIENCE = 10_000;

/** A browser knows its place as the satellites have it: maps in China have it elsewhere. */
export const locate = () =>
  new Promise<Position>((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve(toGcj02({ longitude, latitude })),
      () => reject(new Error('not located')),
      { timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
