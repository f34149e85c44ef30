import { anyone, editor } from '../../_core/route.ts';
import { changeChannel } from './change.ts';
import { listDeskChannels } from './desk-list.ts';
import { listChannels } from './list.ts';

export const channels = [
  anyone('GET /channels', listChannels),
  editor('GET /desk/channels', listDeskChannels),
  editor('POST /desk/channels/:id', changeChannel),
];
