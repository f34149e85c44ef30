import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused, seen } from '../desk.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, poorly } = desk;

describe('a 回访', () => {
  it('is not recorded as impossible for want of a number where one was left', async () => {
    const contact = { name: '王芳', phone: '13800000638' };
    const { receipt } = await poorly('upheld', { contact });
    const act = { act: 'follow-up', outcome: 'no-contact', privateWords: '没打' } as const;
    expect(await refused(await linxiao.act(receipt, act))).toBe('number-left');
    const unnamed = await poorly('upheld');
    expect((await seen(await linxiao.act(unnamed.receipt, act))).handling.state).toBe('followed-up');
  });
});
