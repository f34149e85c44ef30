import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';

/** The longer side of what is kept (pixels). */
const LONGER_SIDE = 1600;
/** More is not unpacked: few bytes can say that they are a picture as large as a house. */
const MOST_PIXELS = 50_000_000;
const MOST_SECONDS = 10;
const READ = ['Jpeg', 'Png', 'Webp'].map((format) => `VipsForeignLoad${format}Buffer`);

/** Loaded late, so that who only reads guides never waits for it; it reads the three formats and no other. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: READ });
  return sharp;
};

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: unpacked, a photo takes up to 200 MB. */
const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
  const mine = turn.then(act);
  turn = mine.catch(() => undefined);
  return mine;
};

const redraw = async (sent: Uint8Array) => {
  const sharp = await loadSharp();
  return sharp(sent, { autoOrient: true, failOn: 'error', limitInputPixels: MOST_PIXELS })
    .timeout({ seconds: MOST_SECONDS })
    .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 82, progressive: true })
    .toBuffer({ resolveWithObject: true });
};

/**
 * Draws a photo anew as JPEG, upright, 1600 pixels at most: what it showed stays; where it was taken, by which
 * phone, and whatever else was in the file is gone. Its kind is told by its content.
 * Refuses what is no JPEG, PNG or WebP, or is cut short: `not-a-photo`; too many pixels: `too-large`.
 */
export const cleanPhoto = async (sent: Uint8Array) => {
  const { data: bytes, info } = await inTurn(() => redraw(sent)).catch((error: Error) => {
    throw new Refusal(/pixel limit/.test(error.message) ? 'too-large' : 'not-a-photo');
  });
  return { bytes, digest: sha256(bytes), width: info.width, height: info.height };
};
