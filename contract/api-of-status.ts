/** The route of 开着没有. */
import { Nothing, type Endpoint } from './endpoint.ts';
import { Status } from './status.ts';

export const apiOfStatus = {
  'GET /status': {
    summary: '开着没有：五档评价都收得到吗，台账签到哪儿，从哪儿能评',
    audience: 'anyone',
    send: Nothing,
    receive: Status,
    refuses: [],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
