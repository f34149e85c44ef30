import { serve as listen } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import api from '../api/index.ts';
import { disconnect } from '../api/_core/database.ts';
import { startClockwork } from './clockwork.ts';
import { isMain } from './main.ts';

const H5 = fileURLToPath(new URL('../dist/h5', import.meta.url));

/** Nothing of a page comes from elsewhere. Taro writes styles into elements; icons, and a font of Taro's, are data URIs. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
};

const pages = (app: Hono) =>
  app
    .use(compress())
    .use(secureHeaders({ contentSecurityPolicy }))
    .use(
      serveStatic({
        root: H5,
        onFound: (path, context) => {
          const hashed = /\.[0-9a-f]{8}\.\w+$/.test(path);
          context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      }),
    )
    .get('*', async (context, next) =>
      /\.\w+$/.test(context.req.path)
        ? context.notFound()
        : serveStatic({ root: H5, path: 'index.html' })(context, next),
    );

/** What stands beside the API in the embedded run: who answers for a path and all below it. */
type Doors = Record<string, (request: Request) => Response | Promise<Response>>;

/** The H5 app, /api and the doors as one site; an address without a file ending is a page of the app. */
const site = (doors: Doors) => {
  const app = new Hono().all('/api/*', (context) => api.fetch(context.req.raw));
  for (const [path, answer] of Object.entries(doors))
    app.all(`${path}/*`, (context) => answer(context.req.raw));
  return pages(app);
};

/** How long requests under way are waited for when the server ends (ms). */
const GRACE = 2_000;

type Place = { port: number; hostname?: string; doors?: Doors };

/**
 * The plain Node server: the same API as the Vercel function, what happens by the clock, and the H5 build beside it.
 * Listens on `hostname` and `port`; `close` ends it when the requests under way have been answered.
 */
export const serve = async ({ port, hostname = '127.0.0.1', doors = {} }: Place) => {
  const server = listen({ fetch: site(doors).fetch, port, hostname }) as Server;
  await once(server, 'listening');
  const stopClockwork = startClockwork();
  const close = async () => {
    server.close();
    server.closeIdleConnections();
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
    await once(server, 'close');
    clearTimeout(impatience);
    await stopClockwork();
    await disconnect();
  };
  return { close };
};

if (isMain(import.meta.url)) {
  const { close } = await serve({ port: Number(process.env.PORT ?? 8787), hostname: process.env.HOST });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
