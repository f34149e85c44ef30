import { describe, expect, it } from 'vitest';
import { maskName } from '../../rules/masked-name.ts';

describe('a name in the ledger of two agencies', () => {
  it.each([
    ['王芳', '王*'],
    ['王 小芳', '王**'],
    ['欧阳小芳', '欧***'],
    ['好办区老王餐饮有限公司', '好办****'],
  ])('%s is kept as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
