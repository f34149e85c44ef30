import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskNumbers, maskPersonalData } from '../../rules/personal-data.ts';

const kindsIn = (words: string) => findPersonalData(words).map(({ kind }) => kind);

describe('personal data among words', () => {
  it.each([
    ['身份证110101199003070011丢了', '身份证〔身份证号已隐去〕丢了'],
    ['110101 19900307 0011', '〔身份证号已隐去〕'],
    ['我的号１１０１０１１９９００３０７００１１。', '我的号〔身份证号已隐去〕。'],
    ['11010519491231002x，老证', '〔身份证号已隐去〕，老证'],
    ['老身份证 110105491231002 行不行', '老身份证 〔身份证号已隐去〕 行不行'],
    ['打13800138000找我', '打〔电话号码已隐去〕找我'],
    ['138-0013-8000 和 139 0013 9000', '〔电话号码已隐去〕 和 〔电话号码已隐去〕'],
    ['13800138000 13900139000', '〔电话号码已隐去〕 〔电话号码已隐去〕'],
    ['1 3 8 0 0 1 3 8 0 0 0', '〔电话号码已隐去〕'],
    ['138\u200b0013\u200b8000', '〔电话号码已隐去〕'],
    ['+86 138 0013 8000', '+〔电话号码已隐去〕'],
    ['tel13800138000', 'tel〔电话号码已隐去〕'],
    ['①③⑧００１３８０００', '〔电话号码已隐去〕'],
    ['家里 0633-8888888', '家里 〔电话号码已隐去〕'],
    ['（0633）8888888', '（〔电话号码已隐去〕'],
    ['010 6666 8888', '〔电话号码已隐去〕'],
    ['电话：8888888，找老王', '电话：〔电话号码已隐去〕，找老王'],
    ['卡号 6222 0212 3456 7890 128 退钱', '卡号 〔银行卡号已隐去〕 退钱'],
    ['退到 4111111111111111', '退到 〔银行卡号已隐去〕'],
    ['我的车鲁L12345被拖了', '我的车〔车牌号已隐去〕被拖了'],
    ['鲁L·1234A 和鲁LD12345', '〔车牌号已隐去〕 和〔车牌号已隐去〕'],
    ['粤b12345d', '〔车牌号已隐去〕'],
    ['京A1234学', '〔车牌号已隐去〕'],
  ])('is hidden, and which kind it was is said: %s', (words, masked) => {
    expect(maskPersonalData(words)).toBe(masked);
  });

  it.each([
    '取号后等了 50 分钟，前面只开 1 个窗口',
    '2026-11-22 09:30 到的，2026-11-22 11:40 才办',
    '12345 打不通，95588 也不行，400-650-1234 占线',
    '事项编码 11370211MB28554837137013100300000001',
    '办件号 1137021100430051XK4370123001000202611220000638',
    '办件号 11370211MB2855483U-4370131003000-20261122-0001',
    '统一社会信用代码 91370211MA3C4QB58D',
    '回执 HB 2611 0638，第 26110638 号',
    '食品经营许可证 JY23702110012345',
    'P0101 和 B0101 两份指南',
    '交了 1380 元，又退 800 元，再交 00.00 元',
    '身份证 110101199003070012 少抄了一位，校验不对',
    '没有这一天 110101199002300018',
    '卡号 6222 0212 3456 7890 123 校验不对',
    '云SERVER 崩了，新ITEMS 也看不到',
    '鲁L 区 3 号楼',
    '等了 8888888 秒',
    '',
  ])('is not what it looks like: %s', (words) => {
    expect(findPersonalData(words)).toEqual([]);
    expect(maskPersonalData(words)).toBe(words);
  });

  it('is found in its order, and where it stands in the words as they were written', () => {
    const words = '车牌鲁L１２３４５，电话１３８００１３８０００';
    expect(findPersonalData(words).map(({ kind, start, end }) => [kind, words.slice(start, end)])).toEqual([
      ['plate', '鲁L１２３４５'],
      ['phone', '１３８００１３８０００'],
    ]);
  });
});

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
/** Sentences without a digit, a Latin letter or a province's short name at their ends. */
const said = fc.constantFrom('', '等太久了，', '找我：', '（急）', '退给我 ', '\n');
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idNumber = fc
  .tuple(
    fc.constantFrom('370211', '110101', '650102'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
    digits(3),
  )
  .map(([region, born, order]) => {
    const body = region + born.toISOString().slice(0, 10).replaceAll('-', '') + order;
    const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
    return body + '10X98765432'[sum % 11];
  });
const split = (number: string, every: number, by: string) =>
  (number.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);

describe('every number of its kind', () => {
  const gap = fc.constantFrom('', ' ', '-', '  ', '·', '\u200b');

  it('is found as an ID number, however it is split', () => {
    fc.assert(
      fc.property(
        said,
        idNumber,
        gap,
        fc.integer({ min: 2, max: 8 }),
        said,
        (before, id, by, every, after) => {
          fc.pre(!(by && id.length % every === 1 && id.endsWith('X')));
          expect(kindsIn(before + split(id, every, by) + after)).toEqual(['id-number']);
        },
      ),
    );
  });

  it('is found as a mobile phone, and nothing of it is left', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
      .map(([second, rest]) => `1${second}${rest}`);
    fc.assert(
      fc.property(said, mobile, gap, said, (before, number, by, after) => {
        const masked = maskPersonalData(before + split(number, 4, by) + after);
        expect(masked).toBe(`${before}〔电话号码已隐去〕${after}`);
      }),
    );
  });

  it('is no ID number when one digit of it is another', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(17), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        fc.pre(id[at] !== 'X');
        const wrong = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1);
        expect(kindsIn(wrong)).not.toContain('id-number');
      }),
    );
  });
});

describe('the code of something else', () => {
  it('is left alone when it is as long as the number of a case', () => {
    const code = fc
      .tuple(digits(8), fc.constantFrom('MB', 'XK', '00'), digits(33))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(code, (number) => !kindsIn(`办件号${number}。`).length));
  });

  it('stays readable to the letter where nothing was found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const found = findPersonalData(words);
        expect(found.every(({ start, end }) => 0 <= start && start < end && end <= words.length)).toBe(true);
        expect(maskPersonalData(words) === words).toBe(!found.length);
      }),
    );
  });

  it('does not hold anybody up, however long', () => {
    const started = performance.now();
    for (const part of ['1', '1 ', '1380013800 ', '鲁L', '110101-'])
      findPersonalData(part.repeat(10_000 / part.length));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a long number among words that nobody needs to the digit', () => {
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
