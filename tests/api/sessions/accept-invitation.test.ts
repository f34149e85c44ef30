import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { openPeople } from '../staff/people.ts';

const desk = await openPeople();
afterAll(desk.close);
const { invite, accept } = desk;
const signIn = (email: string, password: string) => desk.post('/sessions/staff', { email, password });

describe('POST /sessions/staff/invitations/accept', () => {
  it('makes the account that was meant, and the new one signs in', async () => {
    const { token, email } = await invite({ roles: ['editor', 'clerk'], window: 'demo-centre-3' });
    expect(
      await receive('POST /sessions/staff/invitations/accept', await accept(token, 'twelve letters')),
    ).toEqual({ email });
    const session = await receive('POST /sessions/staff', await signIn(email, 'twelve letters'));
    expect(session.staff).toMatchObject({
      name: '许青',
      roles: ['editor', 'clerk'],
      window: 'demo-centre-3',
    });
    const { items, invitations } = await desk.people();
    expect(items.map((one) => one.email)).toContain(email);
    expect(invitations.map((one) => one.email)).not.toContain(email);
  });

  it('works once, and for one of two who hold the link', async () => {
    const { token, email } = await invite();
    const both = await Promise.all([accept(token, 'the first one'), accept(token, 'the second one')]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await refused(await accept(token, 'the third one'))).toBe('invitation-over');
    expect(await desk.sql('select name from staff where email = $1', [email])).toHaveLength(1);
  });

  it('can be tried again where Auth made the user and the row failed', async () => {
    const { token, email } = await invite();
    await desk.sql(`alter table staff add constraint fails check (email <> '${email}')`);
    expect((await accept(token, 'a password kept')).status).toBe(500);
    await desk.sql('alter table staff drop constraint fails');
    expect(await refused(await accept(token, 'another password'))).toBe('account-exists');
    await receive('POST /sessions/staff/invitations/accept', await accept(token, 'a password kept'));
    await receive('POST /sessions/staff', await signIn(email, 'a password kept'));
  });

  it('refuses who is on a list already, be it another agency’s, and leaves their password alone', async () => {
    const { email, password } = desk.beside.accounts.find(({ person }) => person === 'gaoyuan')!;
    const { token } = await invite({ email });
    expect(await refused(await accept(token, 'taken over now'))).toBe('account-exists');
    expect(await refused(await accept(token, password))).toBe('already-staff');
    expect((await receive('POST /sessions/staff', await signIn(email, password))).staff.name).toBe('高远');
  });

  it('lets nobody guess an account’s password by it', async () => {
    const { email } = desk.beside.accounts.find(({ person }) => person === 'gaoyuan')!;
    const { token } = await invite({ email });
    const guesses: unknown[] = [];
    for (let guess = 0; guess < 6; guess++)
      guesses.push(await refused(await accept(token, `guess number ${guess}`)));
    expect(guesses).toEqual([...Array.from({ length: 5 }, () => 'account-exists'), 'too-many-tries']);
  });

  it('refuses a short password, a link that is none, and to make accounts without the secret key', async () => {
    expect(await refused(await accept('A'.repeat(43), 'too short'))).toEqual({
      reason: 'malformed',
      fields: ['password'],
    });
    expect(await refused(await accept('A'.repeat(43)))).toBe('no-such-invitation');
    const { readEnv } = await import('../../../api/_core/env.ts');
    const { SUPABASE_SECRET_KEY } = readEnv();
    readEnv().SUPABASE_SECRET_KEY = undefined;
    expect(await refused(await accept((await invite()).token))).toBe('sign-in-away');
    readEnv().SUPABASE_SECRET_KEY = SUPABASE_SECRET_KEY;
  });

  it('has Auth make accounts for nobody without that key', async () => {
    const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = desk.beside.settings;
    for (const apikey of ['', SUPABASE_PUBLISHABLE_KEY, 'sb_secret_guessed']) {
      const response = await fetch(`${SUPABASE_URL}/auth/v1/admin/users`, {
        method: 'POST',
        headers: { apikey, Authorization: `Bearer ${apikey}` },
        body: JSON.stringify({ email: 'me@haoban.example', password: 'let me in, please' }),
      });
      expect(response.status).toBe(401);
    }
  });
});
