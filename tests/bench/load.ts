/** The process that makes the traffic: ten connections, each asking again as soon as it is answered. */
import autocannon from 'autocannon';
import { answer } from './asks.ts';
import { toSpeed } from './repeat.ts';

/** What is asked of a server, and what it must answer. */
export interface Traffic {
  url: string;
  status: number;
  requests: { path: string; headers: Record<string, string>; body: string }[];
  seconds: number;
}

const fire = async ({ url, status, requests, seconds }: Traffic, everyByte: boolean) => {
  let wrong = 0;
  const took: number[] = [];
  const run = autocannon({
    url,
    connections: 10,
    duration: seconds,
    sampleInt: 50,
    requests: requests.map(({ path, headers, body }) => ({
      path,
      headers,
      ...(everyByte && {
        onResponse: (_: number, given: string) => {
          if (given !== body) wrong += 1;
        },
      }),
    })),
  });
  run.on('response', (_, code, _bytes, milliseconds) => {
    if (code !== status) wrong += 1;
    took.push(milliseconds);
  });
  const { duration, errors } = await run;
  return { ...toSpeed(took, duration), answered: took.length, wrong: wrong + errors };
};

answer({
  /** Compares every answer byte by byte. */
  check: (traffic: Traffic) => fire(traffic, true),
  /** Compares only the status, so that the comparing does not slow the asking. */
  measure: (traffic: Traffic) => fire(traffic, false),
});
