/** The one place that knows where the app runs. */
import * as z from 'zod/mini';

const Env = z.object({
  /** The server's own connection: a role that may only become anon, authenticated or service_role. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  LOG_LEVEL: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
  /** Which build answers. Where nobody says, each start counts as one. */
  VERCEL_DEPLOYMENT_ID: z._default(z.string(), () => Date.now().toString(36)),
});

let env: z.infer<typeof Env> | undefined;

/** The settings, read once, at the first request. Throws, naming the variable, when one is missing. */
export const readEnv = () => (env ??= z.parse(Env, process.env));
