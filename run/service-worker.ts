import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE = `${ROOT}dist/h5/`;

/** The files of the built app, as the service worker keeps them. */
const listFiles = async () => {
  const names = (await readdir(SITE, { recursive: true })).filter((name) => /\.(html|js|css)$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const digest = createHash('sha256').update(await readFile(SITE + name));
      const hashed = /\.[0-9a-f]{8}\.\w+$/.test(name);
      return { url: `/${name}`, revision: hashed ? null : digest.digest('hex').slice(0, 16) };
    }),
  );
};

/** Writes the service worker of the web app beside it, with the list of what it keeps. */
export const buildServiceWorker = async () => {
  const files = (await listFiles()).filter(({ url }) => url !== '/service-worker.js');
  await build({
    entryPoints: [`${ROOT}miniapp/service-worker.ts`],
    outfile: `${SITE}service-worker.js`,
    bundle: true,
    minify: true,
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
};
