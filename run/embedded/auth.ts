import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import { connected } from '../connected.ts';
import { makeUsers } from './accounts-api.ts';

/** What the API asks of Auth: signing in, renewing and out, whose a token is, and that it is there. */
const OPEN = new Set([
  'POST /auth/v1/token',
  'POST /auth/v1/logout',
  'GET /auth/v1/user',
  'GET /auth/v1/health',
]);
const MAKES_USERS = 'POST /auth/v1/admin/users';

/** Lite's functions auth.uid() and auth.jwt() read other settings than ours: each keeps its own database. */
const makeDatabase = async (url: string) => {
  const own = new URL(url);
  own.pathname += '_auth';
  const name = own.pathname.slice(1);
  await connected(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name}`);
  });
  return own.href;
};

/**
 * The Auth part of Supabase for the embedded run, in a database of its own beside the one of the owner's
 * address `url`. `fetch` answers requests under /auth/v1, and of those only what the API needs; `inside` makes an
 * account from inside, and so does who bears the API's own key, for sign-up is closed to the outside. It limits no guessing,
 * as the real one does, and keeps no second factors.
 */
export const openEmbeddedAuth = async (
  url: string,
  keys: { secret: string; publishable: string; api: string },
) => {
  const connection = createPostgresConnection({
    url: await makeDatabase(url),
    postgresOptions: { onnotice: () => undefined, max: 4 },
  });
  const auth = { enabled: true, jwt_secret: keys.secret, publishable_key: keys.publishable };
  const inside = new App({ connection, auth: { ...auth, enable_signup: true } });
  const outside = new App({ connection, auth: { ...auth, enable_signup: false } });
  await inside.ensureSystemSchema();
  const client = inside.getClient().auth;
  const answerMakingUsers = makeUsers(client, keys.api);
  const fetch = async (request: Request) => {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    if (asked === MAKES_USERS) return answerMakingUsers(request);
    return OPEN.has(asked) ? outside.fetch(request) : new Response(null, { status: 404 });
  };
  return { fetch, inside: client, close: () => connection.close() };
};
