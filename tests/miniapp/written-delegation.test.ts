import { describe, expect, it, vi } from 'vitest';
import { areFaulty, differing, toSend, written } from '../../miniapp/src/staff/delegations/written';

vi.mock('@tarojs/taro', () => import('./taro'));

const entry = {
  id: '7c1f0b0e-4f8e-4f0e-9b61-0d2b8a9c4d11',
  guide: 'P0608',
  move: 'taken-back',
  receiver: '演示街道办事处',
  receiverKind: 'township',
  effectiveOn: '2026-01-01',
  basis: '演示文件〔2026〕1 号',
  conditions: '两个人',
  training: null,
  struck: false,
} as const;

describe('an entry of what was handed down, as it is typed', () => {
  it('is sent as it was read: what is empty is not known', () => {
    const typed = written({ ...entry, name: '某事', revision: 3 });
    expect(toSend({ ...typed, basis: ` ${typed.basis} ` })).toEqual(entry);
  });

  it('lacks its receiver, its day or its document', () => {
    const typed = written(entry);
    expect(areFaulty(typed)).toBe(false);
    for (const field of ['receiver', 'effectiveOn', 'basis'])
      expect(areFaulty({ ...typed, [field]: '' })).toBe(true);
    expect(areFaulty(written({ id: entry.id }))).toBe(true);
  });

  it('is held against what another wrote meanwhile, field by field', () => {
    const now = written(entry);
    const mine = { ...now, move: 'handed-down', receiver: '甲镇', training: '三天' } as const;
    expect(differing(mine, now)).toEqual([
      ['下放还是上收', '上收'],
      ['给谁，或者从谁那儿收回', '演示街道办事处'],
      ['承接培训', ''],
    ]);
  });
});
