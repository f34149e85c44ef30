import { expect } from 'vitest';
import * as z from 'zod/mini';
import { api, type Received, type RouteKey } from '#contract/api';
import { refusals, type Reason, type RefusalReply } from '#contract/refusals';
import { connected } from '../../run/connected.ts';
import { openEmbedded } from '../../run/embedded.ts';
import { drawKeys } from '../../run/embedded/keys.ts';
import { copyDatabase } from '../copied-database.ts';
import { freePort } from '../run/start.ts';

/** The reply of a route, held to the contract: nothing is missing, and nothing is there that it does not name. */
export const receive = async <K extends RouteKey>(key: K, response: Response): Promise<Received<K>> => {
  const reply = await response.json();
  expect([response.status, reply.reason]).toEqual([200, undefined]);
  expect(z.parse(api[key].receive, reply)).toEqual(reply);
  return reply as Received<K>;
};

/** A refusal, held to the table of reasons: its status, its sentence, and an id to ask about it. */
export const refusal = async (response: Response): Promise<RefusalReply & { status: number }> => {
  const { fields, ...reply } = (await response.json()) as RefusalReply;
  expect(Object.keys(refusals)).toContain(reply.reason);
  const { status, sentence } = refusals[reply.reason as Reason];
  expect(response.status).toBe(status);
  expect(reply).toEqual({ reason: reply.reason, sentence, requestId: response.headers.get('X-Request-Id') });
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  for (const field of fields ?? []) expect(Object.keys(field)).toEqual(['field', 'problem']);
  return { ...reply, status, ...(fields && { fields }) };
};

type Beside = { people?: boolean };

/** Auth with the demonstration accounts, and a double of WeChat, served on a port of their own. */
const openBeside = async (owner: string) => {
  const port = await freePort();
  const embedded = await openEmbedded({ owner, address: `http://127.0.0.1:${port}` });
  Object.assign(process.env, embedded.settings);
  const { serve } = await import('../../run/serve.ts');
  const { close } = await serve({ port, doors: embedded.doors });
  return {
    ...embedded,
    close: async () => {
      await close();
      await embedded.close();
      const auth = `${new URL(owner).pathname.slice(1)}_auth`;
      await connected(owner, (client) => client.query(`drop database ${auth} with (force)`));
    },
  };
};

/**
 * The API on a database of its own, signed in as in run/start.ts. `at` may lead the server to its database by another
 * address; with `people`, staff can sign in and WeChat answers. `close` ends the connections and drops the database.
 */
export const openApi = async (at = async (server: string) => server, { people = false }: Beside = {}) => {
  const database = await copyDatabase();
  Object.assign(process.env, drawKeys());
  process.env.DATABASE_URL = await at(database.server);
  process.env.LOG_LEVEL = 'silent';
  const beside = people ? await openBeside(database.owner) : undefined;
  const { default: app } = await import('../../api/index.ts');
  const { disconnect } = await import('../../api/_core/database.ts');
  return {
    app,
    beside: beside!,
    /** The owner's address of the database. */
    owner: database.owner,
    /** Asks for a path under /api. */
    get: async (path: string, init?: RequestInit) => app.request(`/api${path}`, init),
    /** Sends a value as JSON to a path under /api. */
    post: async (path: string, sent: unknown, init: RequestInit = {}) =>
      app.request(`/api${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
        ...init,
      }),
    /** Says something to the database as its owner. */
    sql: (text: string, values: unknown[] = []) =>
      connected(database.owner, async (client) => (await client.query(text, values)).rows),
    close: async () => {
      await beside?.close();
      await disconnect();
      await database.drop();
    },
  };
};
