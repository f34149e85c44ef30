/** The part of autocannon that is used here; it ships no types of its own. */
declare module 'autocannon' {
  interface Request {
    method?: 'POST';
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Options {
    url: string;
    connections: number;
    /** Seconds; or `amount`, how many requests in all. */
    duration?: number;
    amount?: number;
    /** Milliseconds between looks at the clock. */
    sampleInt: number;
    requests: (Request & {
      /** Makes the request that is sent next. */
      setupRequest?: (request: Request) => Request;
      onResponse?: (status: number, body: string) => void;
    })[];
  }
  interface Run extends Promise<{ duration: number; errors: number }> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this;
  }
  export default function autocannon(options: Options): Run;
}
