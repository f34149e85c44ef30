import { randomUUID } from 'node:crypto';

import type { Received, Send } from '#contract/api';
import type { RectificationState } from '#contract/vocabulary-of-rectifications';
import { connected } from '../../run/connected.ts';
import type { Person } from '../../run/embedded/accounts.ts';
import { leadTo } from '../poor-rating.ts';
import { openApi, receive, refusal } from './open-api.ts';
import { poor, receiptFrom, somebody } from './somebody.ts';

type Act = Omit<Send<'POST /desk/rectifications/:receipt/steps'>, 'receipt' | 'id'> & { id?: string };

/**
 * The API with its staff signed in: 周宁 and 孙悦 supervise, 林晓 handles, 马建 sits at window 12, 陈晓
 * writes, 吴敏 reviews, 何平 administers; 高远 is of another agency.
 */
export const openDesk = async () => {
  const api = await openApi(undefined, { people: true });
  const desk = async (person: Person) => {
    const { email, password } = api.beside.accounts.find((account) => account.person === person)!;
    const { token } = await receive(
      'POST /sessions/staff',
      await api.post('/sessions/staff', { email, password }),
    );
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return {
      get: (path: string) => api.get(path, { headers }),
      post: (path: string, sent: unknown) => api.post(path, sent, { headers }),
      /** A step of a rectification, of a new id unless one is given. */
      act: (receipt: string, sent: Act) =>
        api.post(`/desk/rectifications/${receipt}/steps`, { id: randomUUID(), ...sent }, { headers }),
    };
  };
  // Known to WeChat, so that it can be asked about their words.
  await api.post('/sessions', { code: 'wangfang' });
  const openid = api.beside.wechat.openidOf('wangfang');
  return {
    ...api,
    zhouning: await desk('zhouning'),
    sunyue: await desk('sunyue'),
    linxiao: await desk('linxiao'),
    majian: await desk('majian'),
    chenxiao: await desk('chenxiao'),
    wumin: await desk('wumin'),
    heping: await desk('heping'),
    gaoyuan: await desk('gaoyuan'),
    /** Does something while 高远 is of a third agency, against the rule that an account stays whose it is. */
    whileElsewhere: async (act: () => Promise<void>) => {
      const move = (agency: string) =>
        api.sql(`alter table public.staff disable trigger user;
          update public.staff set agency_id = '${agency}' where name = '高远';
          alter table public.staff enable trigger user`);
      await move('huancui-approval');
      await act().finally(() => move('demo-far-approval'));
    },
    /** A poor rating of window 12 in a state of its handling. Gives its receipt. */
    poorly: async (
      state: RectificationState = 'received',
      draft: Parameters<Awaited<ReturnType<typeof somebody>>['rate']>[0] = {},
    ) => {
      const given = await receiptFrom(await (await somebody(api, openid)).rate({ ...poor, ...draft }));
      await connected(api.owner, (client) => leadTo(client, Number(given.receipt.slice(6)), state));
      return given;
    },
  };
};

/** The rectification that a step of the desk, or a look at it, gives. */
export const seen = async (response: Response): Promise<Received<'GET /desk/rectifications/:receipt'>> =>
  receive('GET /desk/rectifications/:receipt', response);

/** The reason of a refusal. */
export const refused = async (response: Response) => {
  const { reason, fields } = await refusal(response);
  return fields ? { reason, fields: fields.map(({ field }) => field) } : reason;
};
