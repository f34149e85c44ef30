import { randomUUID } from 'node:crypto';
import type { Received } from '#contract/api';
import { openApi, receive } from '../open-api.ts';
import { openAuthDouble } from './auth-double.ts';
import { totpOf } from './totp.ts';

/** The API with an Auth that keeps second factors, and 沈一 of the agency, who signs in there. */
export const openWithFactors = async () => {
  const person = { id: randomUUID(), email: 'shenyi@haoban.example', password: 'known to 沈一' };
  const auth = await openAuthDouble(person);
  process.env.SUPABASE_URL = auth.url;
  process.env.SUPABASE_PUBLISHABLE_KEY = 'sb_publishable_double';
  const api = await openApi();
  await api.sql(
    `insert into staff (user_id, name, email, agency_id, department, roles)
     values ($1, '沈一', $2, 'demo-approval', '办公室', '{clerk}')`,
    [person.id, person.email],
  );
  const as = (token: string) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return {
      get: (path: string) => api.get(path, { headers }),
      post: (path: string, sent: unknown) => api.post(path, sent, { headers }),
    };
  };
  const { email, password } = person;
  const signIn = () => api.post('/sessions/staff', { email, password });
  return {
    ...api,
    auth,
    person,
    as,
    signIn,
    signInWithCode: (code: string) => api.post('/sessions/staff/totp', { email, password, code }),
    /** Turns the second factor on; gives its secret, and the sessions before and after. */
    turnOn: async () => {
      const before = await receive('POST /sessions/staff', await signIn());
      const desk = as(before.token);
      const { factor, secret } = await receive(
        'POST /desk/account/second-factor',
        await desk.post('/desk/account/second-factor', {}),
      );
      const after: Received<'POST /sessions/staff'> = await receive(
        'POST /desk/account/second-factor/verify',
        await desk.post('/desk/account/second-factor/verify', { factor, code: totpOf(secret) }),
      );
      return { secret, before, after };
    },
    close: async () => {
      auth.close();
      await api.close();
    },
  };
};
