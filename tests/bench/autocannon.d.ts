/** The part of autocannon that is used here; it ships no types of its own. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Milliseconds between looks at the clock. */
    sampleInt: number;
    requests: {
      path: string;
      headers: Record<string, string>;
      onResponse?: (status: number, body: string) => void;
    }[];
  }
  interface Run extends Promise<{ duration: number; errors: number }> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this;
  }
  export default function autocannon(options: Options): Run;
}
