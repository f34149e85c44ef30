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
  memory: () => process.memoryUsage().rss,
  /** `anew`: a field that no route knows makes each address one that was never asked before. */
  handle: async (given: {
    paths: string[];
    headers: Record<string, string>;
    seconds: number;
    anew: boolean;
  }) => {
    const ask = async (i: number) => {
      const path = given.paths[i % given.paths.length]!;
      const url = `http://127.0.0.1${path}${given.anew ? `${path.includes('?') ? '&' : '?'}_=${i}` : ''}`;
      await (await api.fetch(new Request(url, { headers: given.headers }))).arrayBuffer();
    };
    return repeat(ask, given.seconds);
  },
});
