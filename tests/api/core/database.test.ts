import { sql as raw } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../api/_core/caller.ts';
import { personas } from '../../personas.ts';
import { openApi } from '../open-api.ts';

const { sql, close } = await openApi();
afterAll(close);
const { asCaller } = await import('../../../api/_core/database.ts');

type Seen = { backend: number; signed_in: string; role: string; claims: string };
const look = (caller: Caller) =>
  asCaller(caller, async (transaction) => {
    const { rows } = await raw<Seen>`select pg_backend_pid() as backend, session_user as signed_in,
      current_user as role, current_setting('request.jwt.claims') as claims`.execute(transaction);
    return rows[0] as Seen;
  });
const { auntWang, strangerLi, system } = personas;

describe('an act of a caller', () => {
  it('is done by the server in the role of the caller, with the claims of the caller', async () => {
    expect(await look(strangerLi)).toMatchObject({
      signed_in: 'haoban_server',
      role: 'authenticated',
      claims: JSON.stringify(strangerLi.claims),
    });
  });

  it('leaves neither role nor claims to the next one on the same connection', async () => {
    const first = await look(strangerLi);
    expect(await look(auntWang)).toEqual({ ...first, role: 'anon', claims: '{}' });
  });

  it('leaves nothing to the next one when it fails', async () => {
    const fail = asCaller(strangerLi, async () => Promise.reject(new Error('no')));
    await expect(fail).rejects.toThrow('no');
    expect(await look(auntWang)).toMatchObject({ role: 'anon', claims: '{}' });
  });

  it('is kept apart from those that run beside it', async () => {
    const callers = Array.from({ length: 30 }, (_, i): Caller => ({
      ...strangerLi,
      claims: { sub: String(i) },
    }));
    const seen = await Promise.all(callers.map(look));
    expect(seen.map(({ claims }) => JSON.parse(claims))).toEqual(callers.map(({ claims }) => claims));
    expect(new Set(seen.map(({ backend }) => backend)).size).toBeGreaterThan(1);
  });

  it('leaves no row behind when it fails, and all of them when it does not', async () => {
    const write = (id: string, end: () => void) =>
      asCaller(system as unknown as Caller, async (transaction) => {
        const row = { id, kind: 'editor', title: '试', publisher: '试' };
        await transaction.insertInto('sources').values(row).execute();
        end();
      });
    const kept = () => sql("select id from sources where id like 'try/%'");
    await expect(
      write('try/1', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await kept()).toEqual([]);
    await write('try/2', () => undefined);
    expect(await kept()).toEqual([{ id: 'try/2' }]);
  });

  it.each(['postgres', 'pg_read_all_data', 'nobody'])('cannot be done in the role %s', async (role) => {
    await expect(look({ ...auntWang, role } as unknown as Caller)).rejects.toThrow(/role/);
  });

  it('is ended by the database after ten seconds', async () => {
    const limit = asCaller(auntWang, async (transaction) => {
      const { rows } = await raw<{
        limit: string;
      }>`select current_setting('statement_timeout') as limit`.execute(transaction);
      return rows[0]?.limit;
    });
    expect(await limit).toBe('10s');
  });

  it('reads numbers as numbers and instants as ISO 8601', async () => {
    const read = asCaller(auntWang, (transaction) =>
      transaction
        .selectFrom('guide_versions')
        .crossJoin('catalogue')
        .select(['published_at', 'catalogue.number'])
        .limit(1)
        .executeTakeFirstOrThrow(),
    );
    expect(await read).toEqual({
      published_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      number: expect.any(Number),
    });
  });
});
