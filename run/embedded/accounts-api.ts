import { timingSafeEqual } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';

/** Whether the request bears the secret key, as supabase-js sends it. */
const isBorne = ({ headers }: Request, key: string) => {
  const [borne, known] = [Buffer.from(headers.get('apikey') ?? ''), Buffer.from(key)];
  return borne.length === known.length && timingSafeEqual(borne, known);
};

const refuse = (status: number, error_code: string, msg: string) =>
  Response.json({ code: status, error_code, msg }, { status });

/**
 * `POST /auth/v1/admin/users` in the protocol of Supabase Auth, which @supabase/lite lacks: makes a confirmed account,
 * for whoever bears the secret key, over a sign-up from `inside`.
 */
export const makeUsers = (inside: SupabaseClient['auth'], secretKey: string) => async (request: Request) => {
  if (!isBorne(request, secretKey))
    return refuse(401, 'no_authorization', 'This endpoint wants the secret key');
  const { email, password } = (await request.json()) as { email: string; password: string };
  const { data, error } = await inside.signUp({ email, password });
  if (data.user) return Response.json(data.user);
  return error?.code === 'user_already_exists'
    ? refuse(422, 'email_exists', 'A user with this email address has already been registered')
    : refuse(error?.status ?? 500, error?.code ?? 'unexpected_failure', error?.message ?? '');
};
