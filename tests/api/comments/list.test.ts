import { randomUUID } from 'node:crypto';
import { afterAll, expect, describe, it } from 'vitest';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, majian, gaoyuan, poorly } = desk;

const waiting = async (person = linxiao, query = '') =>
  receive('GET /desk/comments', await person.get(`/desk/comments${query}`));
const receiptsOf = async (person = linxiao) => (await waiting(person)).items.map(({ receipt }) => receipt);

describe('GET /desk/comments', () => {
  it('shows what was masked or held back, the oldest first, with what is suspected in it', async () => {
    const masked = await poorly('received', { comment: '打 13800138000 找我，车牌鲁B12345' });
    await poorly('received', { comment: '等了两小时' });
    await poorly('received');
    const held = await poorly('received', { comment: '这里加微信', door: 'w.demo-centre-3' });
    const { items, next } = await waiting();
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        receipt: masked.receipt,
        wordsOf: 'rating',
        level: 'dissatisfied',
        givenOn: expect.any(String),
        item: null,
        comment: '打 13800138000 找我，车牌鲁B12345',
        publicComment: '打 〔电话号码已隐去〕 找我，车牌〔车牌号已隐去〕',
        personalData: ['phone', 'plate'],
      },
      expect.objectContaining({ receipt: held.receipt, publicComment: null, personalData: [] }),
    ]);
    const first = await waiting(linxiao, '?limit=1');
    expect((await waiting(linxiao, `?limit=1&cursor=${first.next}`)).items[0]?.receipt).toBe(held.receipt);
  });

  it('shows the words of a 追评 beside those of its rating, each once', async () => {
    const { receipt, code } = await poorly('received', { comment: '打 13700137000 找我' });
    const added = { code, id: randomUUID(), level: 'satisfied', comment: '道过歉了' };
    await desk.post(`/receipts/${receipt}/supplement`, added);
    const here = (items: { receipt: string; wordsOf: string }[]) =>
      items.filter((item) => item.receipt === receipt).map(({ wordsOf }) => wordsOf);
    const { items } = await waiting();
    expect(here(items)).toEqual(['rating', 'supplement']);
    expect(items.at(-1)).toMatchObject({ level: 'satisfied', comment: '道过歉了', publicComment: null });
    const first = await waiting(linxiao, `?limit=${items.length - 1}`);
    expect(here((await waiting(linxiao, `?cursor=${first.next}`)).items)).toEqual(['supplement']);
    const look = { id: randomUUID(), wordsOf: 'rating', publicComment: null, reason: '骂人' };
    await linxiao.post(`/desk/ratings/${receipt}/comment`, look);
    expect(here((await waiting()).items)).toEqual(['supplement']);
    expect(await receiptsOf(majian)).not.toContain(receipt);
  });

  it('shows nobody the words about their own window, nor those of another agency', async () => {
    const own = await poorly('received', { comment: '打 13900139000 找我' });
    const other = await poorly('received', { comment: '打 13900139000 找我', door: 'w.demo-centre-3' });
    expect(await receiptsOf(majian)).toContain(other.receipt);
    expect(await receiptsOf(majian)).not.toContain(own.receipt);
    expect(await receiptsOf(gaoyuan)).toEqual([]);
  });
});
