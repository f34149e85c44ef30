import { app } from './package.ts';

interface Options {
  url: string;
  method?: string;
  data?: string | Record<string, unknown>;
  header?: Record<string, string>;
  timeout?: number;
  dataType?: string;
  responseType?: 'text' | 'arraybuffer';
}

/** Header names as phones give them, so that code which expects them in lower case is caught. */
const title = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Where the host's server hands requests on to the API, and what is sent along. */
function prepare({ url, method = 'GET', data, header = {} }: Options): [string, RequestInit] {
  if (!/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`);
  const { pathname, search } = new URL(url);
  const target = new URL(`/api-of-the-app${pathname}${search}`, location.origin);
  const headers = new Headers({ 'content-type': 'application/json', ...header });
  let body = typeof data === 'object' ? JSON.stringify(data) : data;
  if (typeof data === 'object') {
    const pairs = Object.entries(data).map(([name, value]) => [name, String(value)] as [string, string]);
    if (method === 'GET') for (const [name, value] of pairs) target.searchParams.append(name, value);
    if (headers.get('content-type')?.includes('form-urlencoded'))
      body = new URLSearchParams(pairs).toString();
  }
  return [target.href, { method, headers, body: method === 'GET' ? undefined : body }];
}

async function read(response: Response, { dataType = 'json', responseType }: Options): Promise<unknown> {
  if (responseType === 'arraybuffer') return response.arrayBuffer();
  const text = await response.text();
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends one request; `abort` ends it. Any status is a success: only a lost, late or ended request fails. */
export function send(options: Options): { result: Promise<object>; abort: () => void } {
  const control = new AbortController();
  const limit = options.timeout ?? app.config.networkTimeout?.request ?? 60_000;
  const timer = setTimeout(() => control.abort('timeout'), limit);
  const exchange = async () => {
    const [url, init] = prepare(options);
    try {
      const response = await fetch(url, {
        ...init,
        signal: control.signal,
        cache: 'no-store',
        redirect: 'follow',
      });
      const header = Object.fromEntries([...response.headers].map(([name, value]) => [title(name), value]));
      return { data: await read(response, options), statusCode: response.status, header, cookies: [] };
    } catch {
      throw new Error(control.signal.aborted ? String(control.signal.reason) : 'net::ERR_CONNECTION_FAILED');
    } finally {
      clearTimeout(timer);
    }
  };
  return { result: exchange(), abort: () => control.abort('abort') };
}
