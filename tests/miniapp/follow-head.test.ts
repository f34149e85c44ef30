import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreached } from '../../miniapp/src/client/call';
import { ratingLine, smallLog } from '../small-log.ts';
import { renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));

/** A phone of one's own for each test: the app begins anew, and so does what it keeps. */
const openPhone = async () => {
  vi.resetModules();
  const [followed, seen] = await Promise.all([
    import('../../miniapp/src/metrics/follow-head'),
    import('../../miniapp/src/client/seen-head'),
  ]);
  return { ...followed, ...seen };
};
let phone: Awaited<ReturnType<typeof openPhone>>;
beforeEach(async () => {
  renew();
  phone = await openPhone();
});

const lines = Array.from({ length: 20 }, (_, n) => ratingLine(`HB2611${String(n + 1).padStart(4, '0')}`));
const log = smallLog();
const never = () => Promise.reject(new Error('not to be asked'));
const follow = async (upTo: number, of = lines) =>
  phone.followHead(log.head(of.slice(0, upTo)), async (from, to) => log.consistency(of.slice(0, to), from));

describe('the head of the ledger, followed from one visit to the next', () => {
  it('is remembered the first time, with the key that signed it', async () => {
    expect(await phone.followHead(log.head(lines.slice(0, 7)), never)).toEqual({
      continuity: 'first',
      before: undefined,
    });
    expect(phone.readSeenHead()).toMatchObject({ size: 7, vkey: log.head(lines).vkey });
  });

  it('is the same when nothing was added, and asks for nothing', async () => {
    await follow(7);
    expect((await phone.followHead(log.head(lines.slice(0, 7)), never)).continuity).toBe('same');
  });

  it.each([1, 4, 7, 8, 19])('only adds to the %i lines that were there', async (before) => {
    await follow(before);
    expect(await follow(20)).toMatchObject({ continuity: 'longer', before: { size: before } });
    expect(phone.readSeenHead()).toMatchObject({ size: 20 });
  });

  it.each([
    ['a line was changed', lines.with(3, ratingLine('HB26110004', { level: 'very-satisfied' }))],
    ['a line was taken out', lines.toSpliced(3, 1)],
    ['two lines changed places', lines.with(3, lines[4]!).with(4, lines[3]!)],
    ['a line was put in between', lines.toSpliced(3, 0, ratingLine('HB26119999'))],
  ])('is found out when %s, and stays so', async (_, rewritten) => {
    await follow(7);
    expect((await follow(18, rewritten)).continuity).toBe('rewritten');
    expect((await follow(7, rewritten)).continuity).toBe('rewritten');
    expect((await follow(18, rewritten)).continuity).toBe('rewritten');
    expect(phone.readSeenHead()).toMatchObject({ size: 7 });
  });

  it('is found out when it became shorter, or the server does not know the head that was seen', async () => {
    await follow(7);
    expect((await follow(6)).continuity).toBe('rewritten');
    const { Refused: Refusal } = await import('../../miniapp/src/client/call');
    const denies = () =>
      Promise.reject(new Refusal({ reason: 'no-such-size', sentence: '没有', requestId: '1' }) as Refused);
    expect((await phone.followHead(log.head(lines), denies)).continuity).toBe('rewritten');
  });

  it('waits for another time when the server is away', async () => {
    await follow(7);
    const away = () => Promise.reject(new Unreached());
    expect((await phone.followHead(log.head(lines), away)).continuity).toBe('unchecked');
    const trouble = () =>
      Promise.reject(new Refused({ reason: 'unavailable', sentence: '没回应', requestId: '1' }));
    expect((await phone.followHead(log.head(lines), trouble)).continuity).toBe('unchecked');
    expect((await follow(20)).continuity).toBe('longer');
  });

  it('is not believed with another key, nor without a signature', async () => {
    const other = smallLog().head(lines);
    expect((await phone.followHead({ ...other, vkey: log.head(lines).vkey }, never)).continuity).toBe(
      'unsigned',
    );
    expect(phone.readSeenHead()).toBe(undefined);
    await follow(7);
    expect((await phone.followHead(other, never)).continuity).toBe('other-key');
  });

  it('of nothing is not the beginning of everything', async () => {
    await follow(7);
    expect((await follow(0, [])).continuity).toBe('rewritten');
  });
});
