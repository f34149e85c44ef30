import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connected } from '../run/connected.ts';

const PASSWORD = 'known to the tests alone';

const addressed = (owner: string, parts: { pathname: string; username?: string; password?: string }) =>
  Object.assign(new URL(owner), parts).href;

/**
 * A database of one's own: a copy of the migrated and loaded one, or of an `empty` one.
 * PostgreSQL copies only what nobody is connected to, so every test works on a copy and none on the original.
 * Gives the owner's address, the one that the server signs in with as in run/start.ts, and what drops it.
 */
export const copyDatabase = async ({ empty = false } = {}) => {
  const original = inject('database');
  const name = `copy_${randomBytes(6).toString('hex')}`;
  const pathname = `/${name}`;
  const postgres = addressed(original, { pathname: '/postgres' });
  const template = empty ? 'template0' : new URL(original).pathname.slice(1);
  await connected(postgres, async (client) => {
    await client.query(`create database ${name} template ${template}`);
    // Roles belong to the whole cluster: files that start together wait for each other here.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(20261122)');
    await client.query(`alter role haoban_server password '${PASSWORD}'`);
    await client.query('commit');
  });
  return {
    owner: addressed(original, { pathname }),
    server: addressed(original, { pathname, username: 'haoban_server', password: PASSWORD }),
    drop: () => connected(postgres, (client) => client.query(`drop database ${name} with (force)`)),
  };
};
