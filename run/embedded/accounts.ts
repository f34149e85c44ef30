import { randomBytes } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { connected } from '../connected.ts';

/** One account for each role, to show with; every person is invented. */
const people = {
  zhouning: ['周宁', 'demo-approval', '政务效能科', ['supervisor'], null],
  linxiao: ['林晓', 'demo-approval', '综合窗口科', ['clerk'], null],
  // Sits at a window that is rated: may not handle its ratings, only appeal.
  majian: ['马建', 'demo-approval', '综合窗口科', ['clerk'], 'demo-centre-12'],
  sunyue: ['孙悦', 'demo-approval', '政务效能科', ['supervisor'], null],
  chenxiao: ['陈晓', 'demo-approval', '政策法规科', ['editor'], null],
  wumin: ['吴敏', 'demo-approval', '政策法规科', ['reviewer'], null],
  heping: ['何平', 'demo-approval', '办公室', ['administrator'], null],
  // Of another district, where one person does it all.
  gaoyuan: ['高远', 'demo-far-approval', '政务服务科', ['clerk', 'editor', 'reviewer'], null],
} as const;

export type Person = keyof typeof people;
const everybody = Object.keys(people) as Person[];

/** A password for each of them, drawn at random. */
export const drawPasswords = () =>
  Object.fromEntries(everybody.map((person) => [person, randomBytes(9).toString('base64url')])) as Record<
    Person,
    string
  >;

/** The user of an account; one whose password is not the kept one is made anew. */
const accountOf = async (auth: SupabaseClient['auth'], email: string, password: string) => {
  const known = await auth.signInWithPassword({ email, password });
  const { data, error } = known.error ? await auth.signUp({ email, password }) : known;
  if (!data.user) throw new Error(`no account for ${email}: ${error?.message}`);
  return data.user.id;
};

/**
 * Makes the demonstration accounts that are missing, in Auth and in the table `staff` of the database of the
 * owner's address. Gives who they are and how they sign in.
 */
export const makeAccounts = async (
  owner: string,
  auth: SupabaseClient['auth'],
  passwords: Record<Person, string>,
) =>
  connected(owner, async (client) => {
    const accounts = [];
    for (const person of everybody) {
      const [name, agency, department, roles, window] = people[person];
      const email = `${person}@haoban.example`;
      const password = passwords[person];
      const id = await accountOf(auth, email, password);
      await client.query(
        `insert into public.staff (user_id, name, email, agency_id, department, roles, window_id)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (user_id) do nothing`,
        [id, name, email, agency, department, roles, window],
      );
      accounts.push({ person, id, name, department, roles, window, email, password });
    }
    return accounts;
  });
