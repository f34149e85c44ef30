/** The process to compare with: Node's own HTTP server that gives out the headers and bytes it was given. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, readCpu } from './asks.ts';

interface Given {
  headers: Record<string, string>;
  bodies: [path: string, body: string][];
}

let headers: Given['headers'] = {};
let held = new Map<string, Buffer>();

const server = createServer((request, reply) => {
  if (request.headers['if-none-match'] === headers.etag) {
    reply.writeHead(304, headers).end();
    return;
  }
  const body = held.get(request.url!)!;
  reply.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');

answer({
  port: () => (server.address() as AddressInfo).port,
  cpu: readCpu,
  hold: (given: Given) => {
    headers = given.headers;
    held = new Map(given.bodies.map(([path, body]) => [path, Buffer.from(body)]));
  },
});
