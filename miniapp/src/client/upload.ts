import type { Received, Send, UploadKey } from '#contract/api';
import { fill, inName } from './call';
import { send } from './request';

/** The server tells by its content which image it is; on a slow network it may take a minute (ms). */
const IMAGE = { type: 'image/jpeg', timeout: 60_000 };

/** Sends an image in the name of whom the route is for. Throws `Refused` or `Unreached` (request.ts). */
export const upload = <K extends UploadKey>(
  key: K,
  sent: Send<K>,
  image: ArrayBuffer,
): Promise<Received<K>> =>
  inName(key, (token) => send<Received<K>>(fill(key, sent).path, image, token, IMAGE));
