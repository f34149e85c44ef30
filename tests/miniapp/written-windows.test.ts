import { describe, expect, it, vi } from 'vitest';
import {
  differing,
  nextId,
  withTheirs,
  type TypedWindow,
} from '../../miniapp/src/staff/points/written-windows';

vi.mock('@tarojs/taro', () => import('./taro'));

const window = (id: string, changed: Partial<TypedWindow> = {}): TypedWindow => ({
  id,
  name: `${id} 号`,
  comprehensive: false,
  retired: false,
  items: ['P0101', 'P0201'],
  ...changed,
});

describe('the windows that one writes while another does', () => {
  it('keep those that the other added: a point is never sent without one of its windows', () => {
    const mine = [window('b', { name: '我改的' }), window('a')];
    const theirs = [window('a'), window('b'), window('c')];
    expect(withTheirs(mine, theirs)).toEqual([...mine, window('c')]);
  });

  it('are told apart by what each says, in whichever order its matters stand', () => {
    const theirs = [
      window('a'),
      window('b', { retired: true }),
      window('c', { comprehensive: true }),
      window('d', { items: ['P0201', 'P0101'] }),
      window('e', { items: ['P0101'] }),
    ];
    const mine = ['a', 'b', 'd', 'e'].map((id) => window(id));
    expect(differing(mine, theirs)).toEqual([
      ['b 号', '停用了，能办 2 件'],
      ['c 号', '综合窗口，能办 2 件'],
      ['e 号', '能办 1 件'],
    ]);
  });

  it('get a number that none of them has had', () => {
    expect(nextId('p', [window('p-1'), window('p-3')])).toBe('p-4');
    expect(nextId('p', [window('x'), window('p-3')])).toBe('p-4');
  });
});
