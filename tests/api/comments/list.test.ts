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

  it('shows nobody the words about their own window, nor those of another agency', async () => {
    const own = await poorly('received', { comment: '打 13900139000 找我' });
    const other = await poorly('received', { comment: '打 13900139000 找我', door: 'w.demo-centre-3' });
    expect(await receiptsOf(majian)).toContain(other.receipt);
    expect(await receiptsOf(majian)).not.toContain(own.receipt);
    expect(await receiptsOf(gaoyuan)).toEqual([]);
  });
});
