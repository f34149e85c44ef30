import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas, type Persona } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const rowOf = ({ claims }: Persona) => ({
  user_id: claims.sub,
  name: '林晓',
  email: 'lin@haoban.example',
  agency_id: 'demo-approval',
  department: '综合窗口科',
  roles: ['clerk'],
});
const blind = { ...nobody, select: 'nothing', update: 'nothing' };

await describeGuarded('staff', [{ table: 'staff', key: 'user_id', row: rowOf(personas.clerkLin) }], {
  auntWang: nobody,
  strangerLi: blind,
  grandmaZhao: blind,
  clerkLin: { ...nobody, select: 'done', update: 'done' },
  administratorHe: { ...nobody, select: 'done', update: 'done' },
  supervisorZhou: blind,
  windowClerkMa: blind,
  clerkGao: blind,
  server: nobody,
  system: writer,
});

const { owner, drop } = await copyDatabase();
afterAll(drop);

const insert = (row: Record<string, unknown>) =>
  connected(owner, (client) =>
    client.query(
      'insert into staff select * from jsonb_populate_record(null::staff, $1) on conflict do nothing',
      [JSON.stringify({ active: true, second_factor: false, ...row })],
    ),
  );

describe('the list of staff', () => {
  it.each([
    { roles: ['mayor'] },
    { roles: [] },
    { name: '' },
    { department: '' },
    { email: 'Lin@haoban.example' },
    { email: 'lin' },
    { agency_id: 'nowhere' },
    { window_id: '' },
  ])('takes nobody with %o', async (wrong) => {
    await expect(insert({ ...rowOf(personas.clerkLin), ...wrong })).rejects.toThrow(/violates/);
  });
});

/** What becomes of a change by somebody, in a transaction that is undone. */
const change = ({ role, claims }: Persona, set: string) =>
  connected(owner, async (client) => {
    await client.query('begin');
    await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
      role,
      JSON.stringify(claims),
    ]);
    return client.query(`update staff set ${set} where user_id = '${claims.sub}'`).then(
      ({ rowCount }) => (rowCount ? 'done' : 'nothing'),
      ({ code }: { code: string }) => code,
    );
  });

describe('somebody on the list of staff', () => {
  const { sub } = personas.clerkLin.claims;
  /** What an account's own token of Supabase Auth claims, as its Data API would take it. */
  const bare: Persona = { role: 'authenticated', claims: { role: 'authenticated', sub } };
  const signingIn: Persona = { ...bare, claims: { ...bare.claims, kind: 'signing-in' } };
  const away = "roles = '{administrator}'";

  it('makes nobody of themself, whichever way they come', async () => {
    await insert(rowOf(personas.clerkLin));
    for (const person of [personas.clerkLin, signingIn])
      for (const set of [away, "window_id = 'demo-centre-12'", 'active = false'])
        expect(await change(person, set)).toBe('42501');
    expect(await change(bare, away)).toBe('nothing');
  });

  it('says how they sign in by this server alone', async () => {
    await insert(rowOf(personas.clerkLin));
    for (const person of [personas.clerkLin, signingIn])
      expect(await change(person, 'second_factor = true')).toBe('done');
    expect(await change(bare, 'second_factor = false')).toBe('nothing');
    expect(await change(bare, 'signed_out_at = null')).toBe('nothing');
  });
});
