import { receive, type openApi } from '../open-api.ts';

type Api = Awaited<ReturnType<typeof openApi>>;

/** A person of an agency who has signed in: `post` and `get` are sent as them. */
export const signedIn = async ({ get, post, beside }: Api, person: string) => {
  const { email, password } = beside.accounts.find((account) => account.person === person)!;
  const { token } = await receive('POST /sessions/staff', await post('/sessions/staff', { email, password }));
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  return {
    post: (path: string, sent: unknown) => post(path, sent, { headers }),
    get: (path: string) => get(path, { headers }),
  };
};
