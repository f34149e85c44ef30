import Taro from '@tarojs/taro';
import type { Received } from '#contract/api';
import { onPhone } from './on-phone';
import { send, Unreached } from './request';

type Session = Received<'POST /sessions'>;

const session = onPhone<Session | ''>('session', '');
let drawing: Promise<string> | undefined;

/** What WeChat gives to be known by again; the web has nothing of the kind. */
const loginCode = (): Promise<{ code?: string }> =>
  process.env.TARO_ENV === 'weapp'
    ? Taro.login().then(
        ({ code }) => ({ code }),
        () => {
          throw new Unreached();
        },
      )
    : Promise.resolve({});

const draw = () =>
  loginCode()
    .then((sent) => send<Session>('/sessions', sent))
    .then((drawn) => {
      session.write(drawn);
      return drawn.token;
    });

/**
 * The citizen's token, drawn without a question at the first act that needs one, and anew when it has ended
 * or was refused (`again` is that one). Rejects with `Refused` or `Unreached`.
 */
export const citizenToken = (again?: string): Promise<string> => {
  const held = session.read();
  if (held && held.token !== again && Date.parse(held.expiresAt) > Date.now())
    return Promise.resolve(held.token);
  return (drawing ??= draw().finally(() => (drawing = undefined)));
};
