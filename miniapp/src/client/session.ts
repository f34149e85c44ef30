import Taro from '@tarojs/taro';
import type { Received } from '#contract/api';
import { onPhone } from './on-phone';
import { send, Unreached } from './request';

type Session = Received<'POST /sessions'>;

const session = onPhone<Session | ''>('session', '');
let drawing: Promise<string> | undefined;

/** What WeChat gives to be known by again; the web has nothing of the kind. */
const loginCode = async () => {
  if (process.env.TARO_ENV !== 'weapp') return {};
  const { code } = await Taro.login().catch(() => {
    throw new Unreached();
  });
  return { code };
};

const draw = async () => {
  const drawn = await send<Session>('/sessions', await loginCode());
  session.write(drawn);
  return drawn.token;
};

/**
 * The citizen's token, drawn without a question at the first act that needs one, and anew when it has ended
 * or was refused (`again` is that one). Throws `Refused` or `Unreached`.
 */
export const citizenToken = async (again?: string): Promise<string> => {
  const held = session.read();
  if (held && held.token !== again && Date.parse(held.expiresAt) > Date.now()) return held.token;
  return (drawing ??= draw().finally(() => (drawing = undefined)));
};
