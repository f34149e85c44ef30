import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../rules/masking.ts';

describe('a long number among words', () => {
  it.each([
    ['身份证110101199003070011丢了', '身份证***丢了'],
    ['身份证 11010119900307001X', '身份证 ***'],
    ['打13800138000', '打***'],
    ['138 0013 8000', '***'],
    ['0633-8888888', '***'],
    ['卡号 6222 0212 3456 7890 123 挂失', '卡号 *** 挂失'],
    ['１３８００１３８０００', '***'],
  ])('is made unreadable: %s', (words, masked) => {
    expect(maskNumbers(words)).toBe(masked);
  });

  it.each(['12345 热线', '办 3 样 1000 元', '2026 年', '三证合一'])(
    'that is no number of a person stays: %s',
    (words) => {
      expect(maskNumbers(words)).toBe(words);
    },
  );
});
