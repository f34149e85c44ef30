import type { Send } from '#contract/api';
import { readParameter } from '../client/address';

type Params = Partial<Record<string, string>>;
type Channel = Send<'POST /ratings'>['channel'];

const DOOR = /^[A-Za-z0-9._@-]{3,80}$/;

/** The door that is written in a code: in the address of a page, or in the path of a mini-program code. */
export const doorIn = (scanned: string | undefined) => {
  const [, written] = /[?&](?:door|scene)=([^&#]+)/.exec(scanned ?? '') ?? [];
  const door = readParameter(written);
  return door && DOOR.test(door) ? door : undefined;
};

/**
 * The door a page was opened at: by its address, by the `scene` of a mini-program code, or by `q`, what stands
 * on a code that WeChat has read.
 */
export const doorOf = ({ door, scene, q }: Params) =>
  doorIn(`?door=${door ?? scene ?? ''}`) ?? doorIn(readParameter(q));

const ways: Record<string, Channel> = {
  qr: 'qr-code',
  sms: 'sms',
  window: 'window-device',
  kiosk: 'kiosk',
};

/** The channel by which somebody came. */
export const channelOf = ({ via = '', scene, q }: Params): Channel => {
  if (scene ?? q) return 'qr-code';
  return ways[via] ?? (process.env.TARO_ENV === 'weapp' ? 'mini-program' : 'web');
};

/** A window, a point or an item, which can be rated again on another day; anything else is of one case and step. */
export const isGeneral = (door: string) => /^[wpi]\./.test(door);
