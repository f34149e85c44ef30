import { createReadStream, existsSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const browserOnly = new Set(['cookie', 'origin', 'referer', 'host', 'connection']);

/** Hands a request of the app on to `api`, without the headers only a browser would have added. */
function forward(api: string, path: string, incoming: IncomingMessage, reply: ServerResponse): void {
  const headers = { ...incoming.headers };
  for (const name of Object.keys(headers)) {
    if (browserOnly.has(name) || name.startsWith('sec-')) delete headers[name];
  }
  const outgoing = request(new URL(path, api), { method: incoming.method, headers }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(reply);
  });
  outgoing.on('error', () => reply.destroy());
  reply.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

/** Serves the host's files, the package's pictures, and `/api-of-the-app/*` from `api`, on a free port of 127.0.0.1. */
export async function serveHost(
  files: Record<string, string>,
  dist: string,
  api: string,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((incoming, reply) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://host');
    const [, path] = /^\/api-of-the-app(\/.*)/.exec(pathname) ?? [];
    if (path) return forward(api, path + search, incoming, reply);
    const type = types[extname(pathname)];
    const text = files[pathname];
    if (type && text !== undefined) return void reply.setHeader('content-type', type).end(text);
    const asset = join(dist, pathname);
    if (!type || !existsSync(asset)) return void reply.writeHead(404).end();
    createReadStream(asset).pipe(reply.setHeader('content-type', type));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
