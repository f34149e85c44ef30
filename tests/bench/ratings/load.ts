/** The process that rates: 200 connections over HTTP, each sending the next rating as soon as it is answered. */
import autocannon from 'autocannon';
import { answer } from '../asks.ts';
import { toSpeed } from '../repeat.ts';
import type { Sent } from './drafts.ts';

answer({
  /** Sends each once. Gives the speed, the receipts, and the first answers that were none. */
  rate: async ({ url, sent, connections }: { url: string; sent: Sent[]; connections: number }) => {
    const waiting = sent.values();
    const receipts: string[] = [];
    const wrong: string[] = [];
    const took: number[] = [];
    const run = autocannon({
      url,
      connections,
      amount: sent.length,
      sampleInt: 50,
      requests: [
        {
          method: 'POST',
          path: '/api/ratings',
          setupRequest: (request) => {
            const { authorization, body } = waiting.next().value!;
            return {
              ...request,
              headers: { 'Content-Type': 'application/json', Authorization: authorization },
              body,
            };
          },
          onResponse: (status, body) => {
            if (status === 200) receipts.push(JSON.parse(body).receipt);
            else wrong.push(`${status} ${body}`);
          },
        },
      ],
    });
    run.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds));
    const began = performance.now();
    const { errors } = await run;
    const seconds = (performance.now() - began) / 1000;
    return { ...toSpeed(took, seconds), seconds, receipts, wrong: wrong.slice(0, 5), errors };
  },
});
