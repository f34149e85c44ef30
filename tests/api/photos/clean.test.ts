import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from '../../../api/_features/photos/clean.ts';
import { draw, jpeg, pngThatClaims } from './drawn.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');
/** A JPEG's segment: APP1 carries EXIF and XMP, COM a comment. */
const segment = (marker: number, body: Buffer) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, body]);
};
const afterStart = (photo: Buffer, ...segments: Buffer[]) =>
  Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2)]);

describe('a photo that is kept', () => {
  it('says nothing of where, when and by what it was taken, nor carries anything behind it', async () => {
    const taken = await draw()
      .withExif({
        IFD0: { Model: 'SECRET-PHONE' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 25/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    const commented = afterStart(taken, segment(0xfe, ascii('SECRET-COMMENT')));
    const sent = Buffer.concat([commented, ascii('PK\u0003\u0004SECRET-ZIP')]);
    for (const secret of ['PHONE', 'XMP', 'COMMENT', 'ZIP'])
      expect(sent.includes(`SECRET-${secret}`)).toBe(true);
    expect((await sharp(sent).metadata()).exif).toBeDefined();

    const { bytes, width, height } = await cleanPhoto(sent);
    const { exif, xmp, iptc, icc, comments, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, comments, format }).toEqual({ format: 'jpeg' });
    for (const trace of ['SECRET', 'Exif', 'PK\u0003\u0004', 'xmpmeta'])
      expect(bytes.includes(trace)).toBe(false);
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect({ width, height }).toEqual({ width: 400, height: 300 });
  });

  it('stands upright, whichever way the phone was held', async () => {
    const turned = await draw().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes, width, height } = await cleanPhoto(turned);
    expect({ width, height }).toEqual({ width: 300, height: 400 });
    const corner = await sharp(bytes).extract({ left: 295, top: 2, width: 1, height: 1 }).raw().toBuffer();
    expect(corner[0]).toBeGreaterThan(200);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'may be sent as %s, and is a JPEG of 1600 pixels at most',
    async (kind) => {
      const { bytes, width, height, digest } = await cleanPhoto(await draw(3200, 2400)[kind]().toBuffer());
      expect({ width, height }).toEqual({ width: 1600, height: 1200 });
      expect((await sharp(bytes).metadata()).format).toBe('jpeg');
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    },
  );

  it('is the same when it is sent again', async () => {
    const sent = await jpeg();
    expect((await cleanPhoto(sent)).digest).toBe((await cleanPhoto(sent)).digest);
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const whole = await jpeg(800, 600);

const noPhotos: [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['an SVG with a script', ascii(SVG)],
  ['a page', ascii('<!doctype html><script>alert(1)</script>')],
  ['a zip', ascii('PK\u0003\u0004\u0014\u0000')],
  ['a PDF', ascii('%PDF-1.7')],
  ['a GIF', await draw(30, 30).gif().toBuffer()],
  ['a TIFF', await draw(30, 30).tiff().toBuffer()],
  ['an AVIF', await draw(64, 64).avif().toBuffer()],
  [
    'a script that begins as a JPEG',
    Buffer.concat([whole.subarray(0, 20), ascii('<script>alert(1)</script>')]),
  ],
  ['a JPEG that was cut short', whole.subarray(0, whole.length / 2)],
  ['a PNG that was cut short', (await draw(300, 300).png().toBuffer()).subarray(0, 200)],
];

describe('what is no photo', () => {
  it.each(noPhotos)('is refused: %s', async (_, sent) => {
    await expect(cleanPhoto(sent)).rejects.toMatchObject({ reason: 'not-a-photo' });
  });

  it('is refused unread when it would be 20,000 × 20,000 pixels', async () => {
    const before = performance.now();
    await expect(cleanPhoto(await pngThatClaims(20_000, 20_000))).rejects.toMatchObject({
      reason: 'too-large',
    });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('holds up nothing that comes after it', async () => {
    const all = await Promise.allSettled([
      cleanPhoto(ascii(SVG)),
      cleanPhoto(whole),
      cleanPhoto(ascii('PK')),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  });
});
