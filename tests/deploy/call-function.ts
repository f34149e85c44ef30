/**
 * Loads a built function in a process of its own, asks it for one path after another, prints the replies as JSON.
 * Usage: node call-function.ts <handler file> <path>…
 */
import { pathToFileURL } from 'node:url';

const [handler, ...paths] = process.argv.slice(2);
const { default: app } = (await import(pathToFileURL(handler!).href)) as {
  default: { fetch(request: Request): Response | Promise<Response> };
};
const replies = [];
for (const path of paths) {
  const reply = await app.fetch(new Request(`https://haoban.example${path}`));
  replies.push({ status: reply.status, body: await reply.json() });
}
process.stdout.write(JSON.stringify(replies), () => process.exit());
