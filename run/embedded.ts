import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPasswords, makeAccounts } from './embedded/accounts.ts';
import { openEmbeddedAuth } from './embedded/auth.ts';
import { makeCases } from './embedded/cases.ts';
import { drawKeys, keepSecrets } from './embedded/keys.ts';
import { openWechatDouble } from './embedded/wechat.ts';

const drawAll = () => ({
  ...drawKeys(),
  SUPABASE_PUBLISHABLE_KEY: `sb_publishable_${randomBytes(16).toString('base64url')}`,
  SUPABASE_SECRET_KEY: `sb_secret_${randomBytes(24).toString('base64url')}`,
  AUTH_SECRET: randomBytes(32).toString('base64url'),
  WECHAT_EVENT_TOKEN: randomBytes(12).toString('hex'),
});

/** Something kept from one start to the next in `home`; without a home, drawn for this time alone. */
const keep = async <T extends Record<string, string>>(
  home: string | undefined,
  name: string,
  draw: () => T,
) => (home === undefined ? draw() : keepSecrets(home, name, draw));

/**
 * What stands beside the API when nothing else is there: its keys, Auth with a demonstration account for each role, and
 * a double of WeChat's server, where no real one is named. Gives the settings of the server at `address`, the doors to
 * mount beside it, the accounts, cases to rate, and what ends it.
 */
export const openEmbedded = async ({
  owner,
  address,
  home,
}: {
  owner: string;
  address: string;
  home?: string;
}) => {
  const { AUTH_SECRET, ...keys } = await keep(home, 'keys.json', drawAll);
  const auth = await openEmbeddedAuth(owner, {
    secret: AUTH_SECRET,
    publishable: keys.SUPABASE_PUBLISHABLE_KEY,
    api: keys.SUPABASE_SECRET_KEY,
  });
  const accounts = await makeAccounts(owner, auth.inside, await keep(home, 'accounts.json', drawPasswords));
  const photos = home === undefined ? await mkdtemp(join(tmpdir(), 'haoban-photos-')) : join(home, 'photos');
  const app = { appid: 'wx-demonstration', secret: 'demonstration' };
  const events = { url: `${address}/api/wechat/events`, token: keys.WECHAT_EVENT_TOKEN };
  const wechat = openWechatDouble({ ...app, events });
  return {
    settings: {
      ...keys,
      SUPABASE_URL: address,
      STORAGE_FOLDER: photos,
      HAOBAN_API_URL: `${address}/api`,
      WECHAT_APP_ID: app.appid,
      WECHAT_APP_SECRET: app.secret,
      WECHAT_API: `${address}/wechat`,
    },
    doors: { '/auth/v1': auth.fetch, '/wechat': wechat.fetch },
    accounts,
    cases: await makeCases(owner),
    wechat,
    close: async () => {
      await auth.close();
      if (home === undefined) await rm(photos, { recursive: true });
    },
  };
};
