/** The process that is measured: the plain Node server on DATABASE_URL, and its API without HTTP. */
import api from '../../api/index.ts';
import { serve } from '../../run/serve.ts';
import { freePort } from '../run/start.ts';
import { answer, readCpu } from './asks.ts';
import { repeat } from './repeat.ts';

const port = await freePort();
await serve({ port });

answer({
  port: () => port,
  cpu: readCpu,
  handle: async (given: { paths: string[]; headers: Record<string, string>; seconds: number }) => {
    const ask = async (i: number) => {
      const url = `http://127.0.0.1${given.paths[i % given.paths.length]}`;
      await (await api.fetch(new Request(url, { headers: given.headers }))).arrayBuffer();
    };
    return repeat(ask, given.seconds);
  },
});
