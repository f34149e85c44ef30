import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetReply, keepReply, keptAddresses, keptReply } from '../../miniapp/src/client/kept';
import { phone, renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));

const reply = (value: unknown) => ({ value, etag: '"1"', at: '2026-11-18T09:00:00.000Z' });

beforeEach(renew);

describe('what the phone keeps', () => {
  it('is given back as it was, by its address', () => {
    keepReply('/regions', reply({ items: [] }));
    expect(keptReply('/regions')).toEqual(reply({ items: [] }));
    expect(keptReply('/agencies')).toBeUndefined();
  });

  it('is counted and forgotten by its address', () => {
    phone.storage.set('preferences', { elder: true });
    for (const address of ['/a', '/b']) keepReply(address, reply(address));
    expect(keptAddresses()).toEqual(['/a', '/b']);
    forgetReply('/a');
    expect(keptAddresses()).toEqual(['/b']);
    expect(keptReply('/a')).toBeUndefined();
  });

  it('makes room for the newest when the storage is full, and leaves what the person has chosen', () => {
    phone.storage.set('preferences', { elder: true });
    phone.room = 3;
    for (const address of ['/a', '/b', '/c']) keepReply(address, reply(address));
    expect(keptReply('/c')).toEqual(reply('/c'));
    expect([...phone.storage.keys()]).toEqual(['preferences', 'reply:/c']);
  });

  it('is nothing on a phone without any room, which reads on all the same', () => {
    phone.room = 0;
    expect(() => keepReply('/a', reply('a'))).not.toThrow();
    expect(keptReply('/a')).toBeUndefined();
  });
});
