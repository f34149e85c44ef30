import { accepts } from 'hono/accepts';
import type { Context } from 'hono';

/**
 * Sends what is not JSON as the kind that it is, compressed for whoever takes it so (C2SP tlog-tiles wants it of
 * entries). Bytes and text are sent whole, a stream while it is being read. Nothing in it acts in a browser.
 */
export const sendMedia = (context: Context, reply: unknown, media: string, caching: string) => {
  const zip =
    !media.startsWith('image/') &&
    accepts(context, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' }) ===
      'gzip';
  const body = new Response(reply as BodyInit).body as ReadableStream<Uint8Array<ArrayBuffer>>;
  return context.body(zip ? body.pipeThrough(new CompressionStream('gzip')) : body, 200, {
    'Content-Type': media,
    'Cache-Control': caching,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    Vary: 'Accept-Encoding',
    ...(zip && { 'Content-Encoding': 'gzip' }),
  });
};
