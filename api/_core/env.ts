/** The one place that knows where the app runs, and its keys. */
import * as z from 'zod/mini';

/** 32 bytes, base64url: `openssl rand 32 | basenc --base64url --wrap=0`. */
const key = z.string().check(z.regex(/^[\w-]{43}=?$/));

const Env = z.object({
  /** The server's own connection: a role that may only become anon, authenticated or service_role. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  LOG_LEVEL: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
  /** Which build answers. Where nobody says, each start counts as one. */
  VERCEL_DEPLOYMENT_ID: z._default(z.string(), () => Date.now().toString(36)),
  /** Set by Vercel: then no server runs between two requests. */
  VERCEL: z.optional(z.string()),

  /** Seals the citizens' sessions, and makes their ids from what WeChat calls them. */
  SESSION_KEY: key,
  /** Makes the 查询码 and the salt of a receipt. */
  RECEIPT_KEY: key,
  /** Signs the heads of the ledger: Ed25519, PKCS #8, base64. */
  LEDGER_KEY: z.base64(),
  /** What the ledger calls itself in what it signs: best the address of its heads without the scheme, `host/api/ledger`. */
  LEDGER_ORIGIN: z._default(z.string().check(z.regex(/^[!-*,-~]+$/)), 'haoban/ledger'),
  /** What the clock says when it calls. */
  CRON_SECRET: z.string().check(z.minLength(16)),

  /** Where staff sign in. Left out, nobody can; everything else goes on. */
  SUPABASE_URL: z.optional(z.url()),
  SUPABASE_PUBLISHABLE_KEY: z.optional(z.string()),

  /** Where photos lie: a folder, else the bucket `photos` of Supabase Storage. Without either, none is taken. */
  STORAGE_FOLDER: z.optional(z.string()),
  SUPABASE_SECRET_KEY: z.optional(z.string()),
  /** Where this API answers, as WeChat reaches it to look at a photo. */
  HAOBAN_API_URL: z.optional(z.url({ protocol: /^https?$/ })),

  /** The mini-program, as WeChat knows it. Left out, nobody comes from WeChat, and no text is shown to it. */
  WECHAT_APP_ID: z.optional(z.string()),
  WECHAT_APP_SECRET: z.optional(z.string()),
  /** Signs what WeChat tells us by itself (消息推送). */
  WECHAT_EVENT_TOKEN: z.optional(z.string()),
  WECHAT_API: z._default(z.url(), 'https://api.weixin.qq.com'),
});

let env: z.infer<typeof Env> | undefined;

/** The settings, read once, at the first request. Throws, naming the variable, when one is missing. */
export const readEnv = () => (env ??= z.parse(Env, process.env));
