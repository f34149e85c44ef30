import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Send } from '#contract/api';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, majian, gaoyuan, zhouning, poorly } = desk;

const said = '王五打人，电话 13800138000';
type Look = Partial<Send<'POST /desk/ratings/:receipt/comment'>>;
const nothing = { wordsOf: 'rating', publicComment: null } as const;
const look = (receipt: string, sent: Look, person = linxiao) =>
  person.post(`/desk/ratings/${receipt}/comment`, { id: randomUUID(), ...nothing, ...sent });
const shown = async (receipt: string) => {
  const { rating } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
  return [rating.comment, rating.commentHeld];
};
const given = async () => (await poorly('received', { comment: said })).receipt;

describe('POST /desk/ratings/:receipt/comment', () => {
  it('publishes what was said with more of it hidden, and takes it off the list', async () => {
    const receipt = await given();
    expect(await shown(receipt)).toEqual(['王五打人，电话 〔电话号码已隐去〕', false]);
    const publicComment = '〔姓名已隐去〕打人，电话 〔电话号码已隐去〕';
    const reply = await receive(
      'POST /desk/ratings/:receipt/comment',
      await look(receipt, { publicComment }),
    );
    expect(reply).toEqual({ receipt, wordsOf: 'rating', comment: said, publicComment });
    expect(await shown(receipt)).toEqual([publicComment, false]);
    const { items } = await receive('GET /desk/comments', await linxiao.get('/desk/comments'));
    expect(items.map((item) => item.receipt)).not.toContain(receipt);
  });

  it('holds them back for a reason, and the newest look counts', async () => {
    const receipt = await given();
    await look(receipt, { reason: '指名道姓骂人' });
    expect(await shown(receipt)).toEqual([null, true]);
    await look(receipt, { publicComment: '〔姓名已隐去〕打人，〔已隐去〕' }, zhouning);
    expect(await shown(receipt)).toEqual(['〔姓名已隐去〕打人，〔已隐去〕', false]);
  });

  it('publishes the words of a 追评, which leaves those of the rating as they were', async () => {
    const { receipt, code } = await poorly('received', { comment: said });
    const added = { code, id: randomUUID(), level: 'satisfied', comment: '李四后来道了歉' };
    await desk.post(`/receipts/${receipt}/supplement`, added);
    const shownAddition = async () => {
      const { rating } = await receive('GET /ratings/:receipt', await desk.get(`/ratings/${receipt}`));
      return [rating.supplement?.comment, rating.supplement?.commentHeld];
    };
    expect(await shownAddition()).toEqual([null, true]);
    const sent = { wordsOf: 'supplement', publicComment: '〔姓名已隐去〕后来道了歉' } as const;
    const reply = await receive('POST /desk/ratings/:receipt/comment', await look(receipt, sent));
    expect(reply).toEqual({ receipt, comment: added.comment, ...sent });
    expect(await shownAddition()).toEqual([sent.publicComment, false]);
    expect(await shown(receipt)).toEqual(['王五打人，电话 〔电话号码已隐去〕', false]);
  });

  it('refuses a look at words that nobody has said', async () => {
    const sent = { wordsOf: 'supplement', reason: '骂人' } as const;
    expect(await refused(await look(await given(), sent))).toBe('not-their-words');
  });

  it('refuses to put other words into somebody’s mouth', async () => {
    const receipt = await given();
    expect(await refused(await look(receipt, { publicComment: '服务很好' }))).toBe('not-their-words');
    expect(await refused(await look(receipt, { publicComment: '打人，〔已隐去〕' }))).toBe('not-their-words');
  });

  it('refuses to hold them back without a reason', async () => {
    expect(await refused(await look(await given(), {}))).toBe('reason-needed');
  });

  it('is the same when it is sent again, and refuses another under its id', async () => {
    const receipt = await given();
    const id = randomUUID();
    const first = await (await look(receipt, { id, publicComment: said })).json();
    expect(await (await look(receipt, { id, publicComment: said })).json()).toEqual(first);
    expect(await refused(await look(receipt, { id, reason: '骂人' }))).toBe('sent-otherwise');
    expect(await refused(await look(receipt, { id, publicComment: said }, zhouning))).toBe('sent-otherwise');
  });

  it('refuses the rated window, and whoever is of another agency', async () => {
    const receipt = await given();
    expect(await refused(await look(receipt, { reason: '说得不对' }, majian))).toBe('not-yours');
    expect(await refused(await look(receipt, { reason: '说得不对' }, gaoyuan))).toBe('no-such-receipt');
    expect(await shown(receipt)).toEqual(['王五打人，电话 〔电话号码已隐去〕', false]);
  });
});
