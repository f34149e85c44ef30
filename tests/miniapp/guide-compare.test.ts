import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../miniapp/src/staff/guide/compare';

const say = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ text, in: where }) => (where === 'both' ? text : where === 'before' ? `-${text}-` : `+${text}+`))
    .join('');

describe('two texts, compared', () => {
  it.each([
    ['20 个工作日', '10 个工作日', '-20-+10+ 个工作日'],
    ['食品证，餐饮证', '食品证，餐饮证，开饭店', '食品证，餐饮证+，开饭店+'],
    ['带身份证复印件', '带身份证', '带身份证-复印件-'],
    ['一样', '一样', '一样'],
    ['', '新写的', '+新写的+'],
  ])('%j and %j differ by a number, a word, characters: %j', (before, after, said) => {
    expect(say(before, after)).toBe(said);
  });

  it('are told apart as wholes where they have little in common', () => {
    expect(say('申请人须持相关材料至政务服务大厅窗口提出申请', '手机上就能办。想当面办，去综合窗口')).toBe(
      '-申请人须持相关材料至政务服务大厅窗口提出申请-+手机上就能办。想当面办，去综合窗口+',
    );
  });

  it.each([
    ['开饭店、奶茶店先办它。', '开饭店先办它，材料齐了就收。'],
    ['a1 b2', 'b2 c3\n第二行'],
  ])('lose nothing: %j can be read whole on its side, and so can %j', (before, after) => {
    const runs = compareTexts(before, after);
    const side = (one: string) => runs.filter((run) => run.in === 'both' || run.in === one);
    const read = (one: string) => side(one).reduce((whole, { text }) => whole + text, '');
    expect([read('before'), read('after')]).toEqual([before, after]);
  });
});
