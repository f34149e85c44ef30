import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const person = (claims: { sub: string; name: string }, change: object = {}) => ({
  user_id: claims.sub,
  name: claims.name,
  email: `${claims.sub}@haoban.example`,
  agency_id: 'demo-approval',
  department: '办公室',
  roles: ['administrator'],
  active: true,
  second_factor: false,
  ...change,
});
const { claims: he } = personas.administratorHe;
const insert = (table: string, row: object) =>
  `insert into public.${table} select * from jsonb_populate_record(null::public.${table}, '${JSON.stringify(row)}')`;

const invitation = {
  id: '00000000-0000-4000-8000-0000000000aa',
  digest: 'a'.repeat(64),
  agency_id: 'demo-approval',
  name: '许青',
  email: 'xuqing@haoban.example',
  department: '综合窗口科',
  roles: ['editor'],
  invited_by: he.sub,
  invited_by_name: he.name,
  invited_at: '2026-11-20T00:00:00Z',
  expires_at: new Date(Date.now() + 86_400_000).toISOString(),
};
const blind = { ...nobody, select: 'nothing', update: 'nothing' };

await describeGuarded(
  'staff-invitations',
  [
    {
      table: 'staff_invitations',
      key: 'id',
      row: invitation,
      before: insert('staff', person(he)),
    },
  ],
  {
    auntWang: nobody,
    strangerLi: blind,
    grandmaZhao: blind,
    clerkLin: blind,
    supervisorZhou: blind,
    editorChen: blind,
    reviewerWu: blind,
    clerkGao: blind,
    administratorHe: { ...nobody, select: 'done', insert: 'done', update: 'done' },
    server: nobody,
    system: writer,
  },
);

await describeGuarded(
  'sign-in-tries',
  [
    {
      table: 'sign_in_tries',
      key: 'digest',
      row: { digest: '0'.repeat(36), failures: 1, until: '2100-01-01T00:00:00Z' },
    },
  ],
  {
    auntWang: nobody,
    strangerLi: nobody,
    clerkLin: nobody,
    administratorHe: nobody,
    server: nobody,
    system: writer,
  },
);

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** What becomes of acts of one caller in one transaction, which is undone. */
const attempt = (claims: object, text: string) =>
  connected(owner, async (client) => {
    await client.query('begin');
    try {
      await client.query(insert('staff', person(he)));
      await client.query(insert('staff', person(personas.clerkLin.claims, { roles: ['clerk'] })));
      await client.query(insert('staff_invitations', invitation));
      await client.query(
        "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)",
        [JSON.stringify(claims)],
      );
      return (await client.query(text)).rowCount;
    } catch (error) {
      return (error as Error).message;
    }
  });

const newcomer = '00000000-0000-4000-8000-0000000000bb';
const holder = { sub: newcomer, invitation: invitation.digest, role: 'authenticated' };
const accept = `update staff_invitations set accepted_at = now(), accepted_by = '${newcomer}'`;

describe('an invitation', () => {
  it('is seen and accepted by who holds its link, as themself', async () => {
    expect(await attempt(holder, 'select from staff_invitations')).toBe(1);
    expect(await attempt(holder, accept)).toBe(1);
    expect(await attempt({ ...holder, sub: he.sub }, accept)).toMatch(/row-level security/);
    expect(await attempt({ ...holder, invitation: 'b'.repeat(64) }, accept)).toBe(0);
  });

  it('is not accepted, changed or prolonged by who made it', async () => {
    expect(await attempt(he, accept)).toMatch(/row-level security/);
    for (const change of [
      "roles = '{administrator}'",
      "expires_at = expires_at + interval '1 year'",
      "digest = repeat('c', 64)",
    ])
      expect(await attempt(he, `update staff_invitations set ${change}`), change).toMatch(
        /stays as it was made/,
      );
  });

  it('is made in nobody else’s name, for no other agency, and for seven days at most', async () => {
    const make = (change: object) =>
      attempt(
        he,
        insert('staff_invitations', { ...invitation, id: newcomer, digest: 'd'.repeat(64), ...change }),
      );
    expect(await make({})).toBe(1);
    for (const change of [
      { invited_by: personas.clerkLin.claims.sub },
      { invited_by_name: '周宁' },
      { agency_id: 'demo-far-approval' },
      { expires_at: '2100-01-01T00:00:00Z' },
    ])
      expect(await make(change), JSON.stringify(change)).toMatch(/row-level security/);
  });
});

describe('the list of staff', () => {
  const lin = personas.clerkLin.claims;
  it('is changed by a person about how they sign in, and about nothing else', async () => {
    const change = (set: string) => attempt(lin, `update staff set ${set} where user_id = '${lin.sub}'`);
    expect(await change('signed_out_at = now(), second_factor = true')).toBe(1);
    for (const set of [
      "roles = '{administrator}'",
      "name = '别人'",
      "window_id = 'demo-centre-1'",
      'active = false',
    ])
      expect(await change(set), set).toMatch(/administrators say/);
  });

  it('is changed by an administrator about their own agency, never about whose an account is', async () => {
    const change = (set: string) => attempt(he, `update staff set ${set} where user_id = '${lin.sub}'`);
    expect(await change("roles = '{clerk,editor}', active = false")).toBe(1);
    for (const set of ["email = 'x@y.cn'", "agency_id = 'demo-far-approval'", `user_id = '${newcomer}'`])
      expect(await change(set), set).toMatch(/stays whose it is|row-level security/);
    const other = { ...he, agency: 'demo-far-approval' };
    expect(await attempt(other, `update staff set active = false where user_id = '${lin.sub}'`)).toBe(0);
  });

  it('loses nobody: not to an administrator, and an agency not its last one', async () => {
    expect(await attempt(he, 'delete from staff')).toMatch(/permission denied/);
    expect(await attempt(he, `update staff set active = false where user_id = '${he.sub}'`)).toMatch(
      /keeps an administrator/,
    );
  });
});
