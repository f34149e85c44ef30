import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '#rules/personal-data';
import { isRedactionOf } from '#rules/redaction';

const said = '张三在 3 号窗口骂人，打 13800138000 找我，张三知道';

describe('a redaction', () => {
  it.each([
    said,
    maskPersonalData(said),
    '〔姓名已隐去〕在 3 号窗口骂人，打 〔电话号码已隐去〕 找我，〔姓名已隐去〕知道',
    '张三在 3 号窗口骂人，〔已隐去〕',
    '〔已隐去〕知道',
    '〔已隐去〕',
  ])('may hide passages: %s', (published) => {
    expect(isRedactionOf(published, said)).toBe(true);
  });

  it.each([
    ['other words', '服务很好'],
    ['a word more', `${said}。`],
    ['a word less, unmarked', '张三在 3 号窗口，打 13800138000 找我，张三知道'],
    ['an order turned round', '打 13800138000 找我，〔已隐去〕骂人'],
    ['a beginning left out, unmarked', '在 3 号窗口骂人，〔已隐去〕'],
    ['an end left out, unmarked', '张三在 3 号窗口骂人，〔已隐去〕找我'],
    ['words within the mark', '〔其实他们服务很好，一点也没有骂人，已隐去〕'],
    ['the same passage twice', '〔已隐去〕张三知道〔已隐去〕张三知道'],
    ['nothing', ''],
  ])('is not %s', (_, published) => {
    expect(isRedactionOf(published, said)).toBe(false);
  });
});
