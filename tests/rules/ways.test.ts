import { describe, expect, it } from 'vitest';
import { GuideFacts } from '../../contract/guide-facts.ts';
import { waysOf } from '../../rules/ways.ts';
import { guides } from '../seeds/seeds.ts';

const groups = Object.fromEntries(Object.keys(GuideFacts.shape).map((group) => [group, {}]));
const source = 'hunan/P1103';
/** The ways of a guide of which nothing is stated but these values, by group and field. */
const waysWith = (stated: Record<string, Record<string, unknown>>) => {
  const facts = Object.entries(stated).map(([group, fields]) => [
    group,
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, source }])),
  ]);
  return waysOf(GuideFacts.parse({ ...groups, ...Object.fromEntries(facts) }));
};
const limit = (amount: number) => ({ amount, unit: 'working-days' });

describe('a guide can be handled', () => {
  it('in no way that is known, where nothing is stated', () => {
    expect(waysWith({})).toEqual([]);
  });

  it.each([
    ['马上办, where it is an immediate case', { service: { caseKind: 'immediate' } }, ['immediate']],
    ['马上办, where no time at all is promised', { limits: { promised: limit(0) } }, ['immediate']],
    ['网上办, where it is stated to be online', { online: { available: true } }, ['online']],
    ['就近办, where a township does it too', { authority: { levels: ['county', 'township'] } }, ['nearby']],
    ['就近办, where a village does it', { authority: { levels: ['village'] } }, ['nearby']],
    ['一次办, where one visit is enough', { visits: { count: 1 } }, ['once']],
    ['一次办, where no visit is needed', { visits: { count: 0 } }, ['once']],
    ['自助办, where a kiosk does it', { visits: { kiosk: true } }, ['self-service']],
  ])('%s', (_, stated, ways) => {
    expect(waysWith(stated)).toEqual(ways);
  });

  it.each([
    ['a promised case', { service: { caseKind: 'promised' } }],
    ['a promise of one day', { limits: { promised: limit(1) } }],
    ['a statutory limit alone', { limits: { statutory: limit(0) } }],
    ['not online', { online: { available: false } }],
    ['no lower than the county', { authority: { levels: ['provincial', 'municipal', 'county'] } }],
    ['two visits', { visits: { count: 2 } }],
    ['no kiosk', { visits: { kiosk: false } }],
    ['another form of approval', { service: { approvalForms: ['告知承诺'] } }],
  ])('in none of them for being stated as %s', (_, stated) => {
    expect(waysWith(stated)).toEqual([]);
  });

  it('in every way that is named as its form of approval, whatever else is stated, in the order of the list', () => {
    const approvalForms = ['自助办', '一次办', '马上办'];
    expect(waysWith({ service: { approvalForms }, visits: { count: 2, kiosk: false } })).toEqual([
      'immediate',
      'once',
      'self-service',
    ]);
  });

  it('online for 192 of those shipped, at one visit for 193, nearby for 23, and otherwise not that we know', () => {
    const all = guides.flatMap(({ facts }) => waysOf(GuideFacts.parse({ ...groups, ...facts })));
    const count = Object.groupBy(all, (way) => way);
    const counts = Object.entries(count).map(([way, found]) => [way, found.length]);
    expect(Object.fromEntries(counts)).toEqual({ online: 192, once: 193, nearby: 23 });
  });
});
