import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readCatalogue } from './catalogue.ts';

const zip = promisify(gzip);

/** How much is held at most (bytes before compression); what was asked for longest ago goes first. */
const MOST = 64 * 1024 * 1024;
/** Shorter replies (bytes) gain nothing by compression. */
const WORTH_ZIPPING = 1024;

type Bytes = Uint8Array<ArrayBuffer>;
type Held = { headers: Record<string, string>; plain: Bytes; zipped?: Bytes };

const hold = async (reply: Response): Promise<Held> => ({
  headers: { ...Object.fromEntries(reply.headers), vary: 'Accept-Encoding' },
  plain: new Uint8Array(await reply.arrayBuffer()),
});

/** Answers from what is held; it is compressed once, when somebody first takes it so. */
const give = async (held: Held, context: Context) => {
  const headers = { ...held.headers, 'x-request-id': context.get('requestId') };
  const known = context.req.header('If-None-Match');
  if (known?.split(',').some((tag) => tag.trim() === held.headers.etag))
    return new Response(null, { status: 304, headers });
  if (held.plain.length < WORTH_ZIPPING || !context.req.header('Accept-Encoding')?.includes('gzip'))
    return new Response(held.plain, { headers });
  held.zipped ??= new Uint8Array(await zip(held.plain));
  return new Response(held.zipped, { headers: { ...headers, 'content-encoding': 'gzip' } });
};

/**
 * Gives what was answered at an address once more, as bytes and compressed once, for as long as the catalogue
 * is the same. Only what carries the catalogue's ETag is held: a refusal, or a reply of the moment, is not.
 */
export const holdReplies = (): MiddlewareHandler => {
  const held = new LRUCache<string, Held>({
    maxSize: MOST,
    sizeCalculation: ({ plain }, address) => plain.length + address.length,
  });
  let number = 0;
  return async (context, next) => {
    const catalogue = context.req.method === 'GET' && (await readCatalogue().catch(() => undefined));
    if (!catalogue) return next();
    if (catalogue.number !== number) {
      held.clear();
      ({ number } = catalogue);
    }
    const address = context.req.url.slice(context.req.url.indexOf('/', 'https://'.length));
    const found = held.get(address);
    if (found) return give(found, context);
    await next();
    if (context.res.status !== 200 || !context.res.headers.has('ETag')) return;
    const made = await hold(context.res);
    if (number === catalogue.number) held.set(address, made);
    // Hono keeps the headers of a reply that is replaced, unless it is taken away first.
    const reply = await give(made, context);
    context.res = undefined;
    context.res = reply;
  };
};
