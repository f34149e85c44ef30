import { describe, expect, it } from 'vitest';
import { everyList, isOn, standingOf, states } from '#rules/item-lists';

type Facts = Parameters<typeof standingOf>[0];
const none = 'not-provided';
const said = <T>(value: T) => ({ value, source: 'demo' });
const facts = (over: { [G in keyof Facts]?: Partial<Facts[G]> } = {}): Facts => ({
  authority: { kind: none, levels: none, ...over.authority },
  service: {
    caseKind: none,
    approvalForms: none,
    notificationCommitment: none,
    deferredMaterials: none,
    ...over.service,
  },
  limits: { promised: none, ...over.limits },
  visits: { count: none, kiosk: none, ...over.visits },
  online: { available: none, ...over.online },
});
const on = (of: Facts) => everyList.filter((list) => isOn(list, standingOf(of)));
const stated = (of: Facts) => everyList.filter((list) => states(list, standingOf(of)));

describe('a guide', () => {
  it('that states nothing is on no list, and on none is it known not to be', () => {
    expect([on(facts()), stated(facts())]).toEqual([[], []]);
  });

  it('of a kind of power is a power, and no public service', () => {
    const licence = facts({ authority: { kind: said('licence') } });
    expect(on(licence)).toEqual(['powers', 'licences']);
    expect(stated(licence)).toEqual(['powers', 'licences', 'public-services']);
    expect(on(facts({ authority: { kind: said('public-service') } }))).toEqual(['public-services']);
  });

  it('to which a fact does not apply has said so: it is not on the list', () => {
    const never = facts({ visits: { kiosk: 'not-applicable' } });
    expect([on(never), stated(never)]).toEqual([[], ['self-service']]);
  });

  it('goes fully online only without a visit; of either alone nothing is concluded but no', () => {
    const of = (available: boolean | undefined, count: number | undefined) => {
      const one = facts({
        online: { available: available === undefined ? none : said(available) },
        visits: { count: count === undefined ? none : said(count) },
      });
      return [on(one).includes('fully-online'), stated(one).includes('fully-online')];
    };
    expect([of(true, 0), of(true, 1), of(false, 0)]).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ]);
    expect([of(true, undefined), of(undefined, 0)]).toEqual([
      [false, false],
      [false, false],
    ]);
    expect([of(false, undefined), of(undefined, 2)]).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('is handled in a way that it names, or that its facts say', () => {
    expect(on(facts({ service: { approvalForms: said(['自助办', '马上办']) } }))).toEqual([
      'immediate',
      'self-service',
    ]);
    expect(on(facts({ limits: { promised: said({ amount: 0 }) } }))).toEqual(['immediate']);
    expect(on(facts({ visits: { count: said(0) } }))).toEqual(['once']);
  });

  it('that promises is on the lists of 告知承诺 and 容缺受理, and an 即办件 on its own', () => {
    const yes = facts({
      service: {
        notificationCommitment: said(true),
        deferredMaterials: said(true),
        caseKind: said('immediate'),
      },
    });
    expect(on(yes)).toEqual(['immediate', 'commitment', 'deferred', 'immediate-cases']);
  });
});
