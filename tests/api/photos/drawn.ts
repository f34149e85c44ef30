import sharp from 'sharp';

/** A photo of one colour, with a red corner at its upper left, as a phone would send it. */
export const draw = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#345' } }).composite([
    { input: { create: { width: 20, height: 20, channels: 3, background: 'red' } }, left: 0, top: 0 },
  ]);

export const jpeg = (width?: number, height?: number) => draw(width, height).jpeg().toBuffer();

/** A PNG that says it is so large, and holds next to nothing: what a reader that believes it would unpack. */
export const pngThatClaims = async (width: number, height: number) => {
  const png = await draw(20, 20).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc(png.subarray(12, 29)), 29);
  return png;
};

/** CRC-32 of a PNG chunk (ISO 3309). */
const crc = (bytes: Uint8Array) =>
  ~bytes.reduce((rest, byte) => {
    let shifted = rest ^ byte;
    for (let bit = 0; bit < 8; bit += 1) shifted = (shifted >>> 1) ^ (shifted & 1 ? 0xed_b8_83_20 : 0);
    return shifted;
  }, ~0) >>> 0;
