import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod/mini';
import {
  api,
  type Audience,
  type AudienceOf,
  type Received,
  type RouteFor,
  type RouteKey,
  type Sent,
  type UploadKey,
  type WorkbookKey,
} from '#contract/api';
import type { Endpoint } from '#contract/endpoint';
import { problems } from '#contract/refusals';
import { identify, type Known } from './audience.ts';
import { asking, holding } from './caller.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { asCaller, type Transact } from './database.ts';
import { readEnv } from './env.ts';
import { holdReplies } from './hold.ts';
import { sendMedia } from './media.ts';
import { Refusal, refuse } from './refusal.ts';

type Transactions = {
  catalogue: Catalogue;
  /** One transaction as whoever calls. */
  asCaller: <T>(act: (transaction: Transact) => Promise<T>) => Promise<T>;
  /** One transaction as whoever calls, with what they have shown to hold: policies read it from the claims. */
  holding: <T>(held: Record<string, unknown>, act: (transaction: Transact) => Promise<T>) => Promise<T>;
  /** A request to this API as a stranger may make it, with no right of whoever calls: a path under /api. */
  ask: Ask;
};
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;
/** What a verb is given beside its input: what is published, its transactions, and who calls. */
export type Act<K extends RouteKey> = Transactions & Known[AudienceOf<K>];
/** What was sent: the bytes of the image or the workbook, too, where the route takes one. */
type Input<K extends RouteKey> = Sent<K> &
  (K extends UploadKey ? { image: Uint8Array } : unknown) &
  (K extends WorkbookKey ? { workbook: Uint8Array } : unknown);
export type Verb<K extends RouteKey> = (input: Input<K>, act: Act<K>) => Received<K> | Promise<Received<K>>;
export type Route = { key: RouteKey; verb: (input: never, act: never) => unknown };

/** A route for one audience. The contract must say the same, or this does not compile. */
const routeFor =
  <A extends Audience>() =>
  <K extends RouteFor<A>>(key: K, verb: Verb<K>): Route => ({ key, verb });

export const anyone = routeFor<'anyone'>();
export const citizen = routeFor<'citizen'>();
export const holder = routeFor<'holder'>();
export const staff = routeFor<'staff'>();
export const clerk = routeFor<'clerk'>();
export const editor = routeFor<'editor'>();
export const reviewer = routeFor<'reviewer'>();
export const supervisor = routeFor<'supervisor'>();
export const administrator = routeFor<'administrator'>();
export const clockwork = routeFor<'clockwork'>();

/** How much a request may carry (bytes). Vercel lets no more than 4.5 MB through. */
const MAX_JSON_BYTES = 64 * 1024;
/** As long as a table of 500 ratings. */
const MAX_TABLE_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('too-large');
    },
  });
const [limitJson, limitTable] = [limit(MAX_JSON_BYTES), limit(MAX_TABLE_BYTES)];
const limitFile = limit(MAX_FILE_BYTES);
const sendsImage = ({ req }: Context) => /^image\//i.test(req.header('Content-Type') ?? '');

const CACHING: Record<Endpoint['fresh'], string> = {
  // Shared caches serve a reply for a second and may give it while they ask again, so that what is published is
  // seen everywhere within five; phones always ask.
  catalogue: 'public, max-age=0, s-maxage=1, stale-while-revalidate=2',
  always: 'no-store',
  'never-changes': 'public, max-age=31536000, immutable',
  'for-an-hour': 'private, max-age=3600, immutable',
};

const fileOf = (key: RouteKey) => (api[key] as Endpoint).takes;

const parse = <K extends RouteKey>(key: K, sent: unknown): Sent<K> => {
  const parsed = z.safeParse(api[key].send, sent);
  if (parsed.success) return parsed.data as Sent<K>;
  throw new Refusal(
    'malformed',
    parsed.error.issues.map(({ path, code }) => ({
      field: path.join('.'),
      problem: code in problems ? problems[code as keyof typeof problems] : problems.invalid_value,
    })),
  );
};

/** What was sent: a read's query, else the JSON of the body. Refuses what is not JSON: `not-json`. */
const sentTo = async (key: RouteKey, { req }: Context) => {
  if (key.startsWith('GET ') || fileOf(key)) return req.query();
  if (!/^application\/json\b/i.test(req.header('Content-Type') ?? '')) throw new Refusal('not-json');
  return req.json().catch((error: unknown) => {
    throw error instanceof SyntaxError ? new Refusal('not-json') : error;
  });
};

/**
 * The bytes of the image or the workbook, where the route takes one. Refuses an image that calls itself something else:
 * `not-a-photo`; a workbook of which the rest does not come: `workbook-cut-short`.
 */
const fileIn = async (key: RouteKey, context: Context) => {
  const takes = fileOf(key);
  if (!takes) return {};
  if (takes === 'image' && !sendsImage(context)) throw new Refusal('not-a-photo');
  const bytes = await context.req.arrayBuffer().catch((error: unknown) => {
    throw error instanceof Refusal || takes === 'image' ? error : new Refusal('workbook-cut-short');
  });
  return { [takes]: new Uint8Array(bytes) };
};

const answer = async ({ key, verb }: Route, context: Context, ask: Ask) => {
  const input = parse(key, { ...(await sentTo(key, context)), ...context.req.param() });
  const known = await identify[api[key].audience](context, input as Record<string, unknown>);
  const caller = asking(known.caller, context.get('requestId'));
  const catalogue = await readCatalogue();
  const transactions: Transactions = {
    catalogue,
    asCaller: (act) => asCaller(caller, act),
    holding: (held, act) => asCaller(holding(caller, held), act),
    ask,
  };
  const file = await fileIn(key, context);
  const reply = await verb({ ...input, ...file } as never, { ...known, ...transactions } as never);
  const { fresh, media }: Endpoint = api[key];
  if (media) return sendMedia(context, reply, media, CACHING[fresh]);
  if (fresh !== 'catalogue') return context.json(reply, 200, { 'Cache-Control': CACHING[fresh] });
  const etag = `W/"${catalogue.number}-${readEnv().VERCEL_DEPLOYMENT_ID}"`;
  return context.json(reply, 200, { ETag: etag, 'Cache-Control': CACHING.catalogue });
};

/**
 * The whole API as one web-standard handler under /api: every route, the `others` that are not of the contract,
 * and a refusal for whatever is neither. `afterWriting` is set off when something was written, after the reply.
 */
export const serveRoutes = (routes: readonly Route[], others: readonly Hono[], afterWriting = () => {}) => {
  const app = new Hono().basePath('/api');
  app.use(requestId(), holdReplies(), secureHeaders());
  const addresses = (is: (endpoint: Endpoint) => boolean) =>
    routes
      .filter(({ key }) => is(api[key]))
      .map(({ key }) => new RegExp(`^/api${key.slice(key.indexOf(' ') + 1).replace(/:\w+/g, '[^/]+')}$`));
  const tables = addresses(({ long }) => Boolean(long));
  const workbooks = addresses(({ takes }) => takes === 'workbook');
  app.use((context, next) => {
    const among = (those: RegExp[]) => those.some((one) => one.test(context.req.path));
    if (sendsImage(context) || among(workbooks)) return limitFile(context, next);
    return (among(tables) ? limitTable : limitJson)(context, next);
  });
  const addressed = routes.map((route) => ({ route, at: route.key.split(' ') as [string, string] }));
  const ask: Ask = async (path, init) => app.request(`/api${path}`, init);
  for (const { route, at } of addressed)
    app.on(...at, async (context) => {
      const reply = await answer(route, context, ask);
      if (at[0] !== 'GET') afterWriting();
      return reply;
    });
  for (const [path, taken] of Map.groupBy(addressed, ({ at }) => at[1])) {
    const allowed = taken.map(({ at: [method] }) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ');
    app.all(path, (context) => {
      context.header('Allow', allowed);
      throw new Refusal('method-not-allowed');
    });
  }
  for (const other of others) app.route('/', other);
  app.notFound(() => {
    throw new Refusal('no-such-route');
  });
  app.onError(refuse);
  return app;
};
