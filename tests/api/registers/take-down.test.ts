import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Send } from '#contract/api';
import { openApi, receive, refusal } from '../open-api.ts';
import { signedIn } from './desk.ts';

const api = await openApi(undefined, { people: true });
afterAll(api.close);

type Draft = Send<'POST /desk/ratings'>;
let clerk: Awaited<ReturnType<typeof signedIn>>;
let atTheWindow: typeof clerk;
beforeAll(async () => {
  clerk = await signedIn(api, 'linxiao');
  atTheWindow = await signedIn(api, 'majian');
});

const draft = (changed: Partial<Draft> = {}): Draft => ({
  id: randomUUID(),
  channel: 'hotline',
  scope: 'general',
  serviceWindow: 'demo-centre-12',
  level: 'dissatisfied',
  comment: '打电话来说，取号后等了 50 分钟',
  ...changed,
});
const take = (changed?: Partial<Draft>, by = clerk) => by.post('/desk/ratings', draft(changed));
const taken = async (response: Response) => receive('POST /desk/ratings', response);
const reason = async (response: Response) => (await refusal(response)).reason;

describe('POST /desk/ratings', () => {
  it.each(['hotline', 'opinion-box', 'sms'] as const)(
    'takes down what came by %s, with the clock of a poor one',
    async (channel) => {
      const { receipt, clock } = await taken(await take({ channel }));
      expect(clock).not.toBeNull();
      const [row] = await api.sql(
        `select channel, scope, entered_by is not null as by_staff, citizen_id, point_id, named from public.ratings
         where haoban.receipt_of(number, given_on) = $1`,
        [receipt],
      );
      expect(row).toEqual({
        channel,
        scope: 'general',
        by_staff: true,
        citizen_id: null,
        point_id: 'demo-centre',
        named: false,
      });
    },
  );

  it('gives staff no code of the receipt: that is the citizen’s', async () => {
    expect(Object.keys(await taken(await take())).toSorted()).toEqual(['clock', 'receipt']);
  });

  it('counts once what is sent twice under the same id, and refuses the id with other words', async () => {
    const sent = draft();
    const first = await taken(await clerk.post('/desk/ratings', sent));
    expect(await taken(await clerk.post('/desk/ratings', sent))).toEqual(first);
    expect(await reason(await clerk.post('/desk/ratings', { ...sent, comment: '别的话' }))).toBe(
      'sent-otherwise',
    );
  });

  it('holds to the rules of the public door', async () => {
    expect(await reason(await take({ comment: '' }))).toBe('reason-needed');
    expect(await reason(await take({ tags: ['510'] }))).toBe('wrong-tag');
    expect(await reason(await take({ tags: ['201'] }))).toBe('wrong-tag');
    expect(await reason(await take({ level: 'bad' as never }))).toBe('malformed');
    expect(await reason(await take({ channel: 'web' as never }))).toBe('malformed');
  });

  it('publishes no words before a person has looked at them', async () => {
    const { receipt } = await taken(await take({ comment: '我叫王芳，电话 13800138000' }));
    const [row] = await api.sql('select comment, comment_held from haoban.public_ratings where number = $1', [
      Number(receipt.slice(6)),
    ]);
    expect(row).toEqual({ comment: null, comment_held: true });
  });

  it('keeps whom to call apart from the rating', async () => {
    const contact = { name: '王芳', phone: '13800138000' };
    const { receipt } = await taken(await take({ contact }));
    expect(
      await api.sql('select name, phone from public.rating_contacts where rating = $1', [
        Number(receipt.slice(6)),
      ]),
    ).toEqual([contact]);
  });

  it('refuses the window that is rated, and takes from it what is said of another', async () => {
    expect(await reason(await take({}, atTheWindow))).toBe('not-yours');
    await taken(await take({ serviceWindow: 'demo-centre-3' }, atTheWindow));
  });

  it('refuses a clerk of another agency, a place that is nowhere, and an item that is not on record', async () => {
    expect(await reason(await take({}, await signedIn(api, 'gaoyuan')))).toBe('no-such-place');
    expect(await reason(await take({ serviceWindow: 'nowhere-1' }))).toBe('no-such-place');
    expect(await reason(await take({ point: 'demo-town' }))).toBe('no-such-place');
    expect(await reason(await take({ item: 'Z9999' }))).toBe('no-such-guide');
  });

  it('refuses whoever has not signed in', async () => {
    expect(await reason(await api.post('/desk/ratings', draft()))).toBe('no-session');
  });
});
