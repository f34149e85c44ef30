import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { GuideFacts } from '../../contract/guide-facts.ts';
import type { Material } from '../../contract/guide-parts.ts';
import { GuideListing } from '../../contract/guides.ts';
import { type Claim, factsOf, guides, type ShippedGuide, sources } from './seeds.ts';

const Shipped = z.pick(GuideListing, {
  code: true,
  name: true,
  audience: true,
  lifeStage: true,
  businessTheme: true,
  department: true,
});
const unknown = Object.fromEntries(Object.keys(GuideFacts.shape).map((group) => [group, {}]));
const facts = guides.flatMap(factsOf);
const claims = facts.flatMap(({ fact, ...where }) =>
  [fact, ...(fact.also ?? [])].map((claim) => ({ ...where, ...claim })),
);
const kindOf = new Map(sources.map((source) => [source.id, source.kind]));
const ownPage = (claim: { code: string; source: string }) => claim.source === `hunan/${claim.code}`;

describe('a shipped guide', () => {
  it.each(guides.map((guide): [string, ShippedGuide] => [guide.code, guide]))(
    '%s is read by the contract, and loses nothing',
    (_code, guide) => {
      const { facts: shipped, ...listing } = guide;
      expect(Shipped.parse(listing)).toEqual(listing);
      expect(GuideFacts.parse({ ...unknown, ...shipped })).toMatchObject(shipped);
    },
  );

  it('stands under a stage of life or a theme of business, by the letter of its code', () => {
    for (const { code, audience, lifeStage, businessTheme } of guides) {
      expect([code, audience, lifeStage !== null, businessTheme !== null]).toEqual(
        code.startsWith('P') ? [code, 'individual', true, false] : [code, 'business', false, true],
      );
    }
  });

  it('says nothing from memory', () => {
    expect(JSON.stringify([guides, sources])).not.toContain('记忆');
  });

  it('is filled by the editor only as to whom it serves and what people call it, and by the demonstration nowhere', () => {
    const own = claims.filter(
      ({ source }) => kindOf.get(source) === 'editor' || kindOf.get(source) === 'demonstration',
    );
    expect(new Set(own.map(({ place, source }) => `${place} ${source}`))).toEqual(
      new Set(['service.audiences editor', 'identity.summary editor', 'identity.everydayNames editor']),
    );
  });

  it('has a sentence in plain words and the names that people use, none of them said twice', () => {
    for (const { code, facts: shipped } of guides) {
      const { summary, everydayNames } = shipped.identity ?? {};
      expect([code, summary?.value]).toEqual([code, expect.stringMatching(/^.{5,25}。$/u)]);
      const names = everydayNames?.value as string[];
      expect([code, names.length, new Set(names).size]).toEqual([code, names.length, names.length]);
      expect(names.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('keeps from a portal only its own page', () => {
    expect(claims.filter((claim) => claim.source.startsWith('hunan/') && !ownPage(claim))).toEqual([]);
  });

  it('names no source twice for one fact, and no value twice', () => {
    for (const { code, place, fact } of facts) {
      const all = [fact, ...(fact.also ?? [])];
      expect(new Set(all.map((claim) => JSON.stringify(claim.value))).size, `${code} ${place}`).toBe(
        all.length,
      );
      expect(new Set(all.map((claim) => claim.source)).size, `${code} ${place}`).toBe(all.length);
    }
  });

  it('has a provincial page behind 203 of them, with 1,253 materials and 114 sets of situations', () => {
    const stated = (place: string) => claims.filter((claim) => claim.place === place && ownPage(claim));
    expect(new Set(claims.filter(ownPage).map((claim) => claim.code)).size).toBe(203);
    expect(stated('materials.list').flatMap((claim) => claim.value as Material[])).toHaveLength(1253);
    expect(stated('process.situations')).toHaveLength(114);
  });

  it('has a code of the basic catalogue only for the 26 that were checked', () => {
    expect(facts.filter(({ place }) => place === 'identity.basicCode')).toHaveLength(26);
    expect(facts.filter(({ place }) => place.endsWith('Code') && place !== 'identity.basicCode')).toEqual([]);
  });

  it('rests a legal basis or a limit on nothing but a law, the page itself, or a report', () => {
    const hard = claims.filter(
      ({ place }) => place === 'authority.legalBasis' || place.startsWith('limits.'),
    );
    expect(
      hard.filter((claim) => !ownPage(claim) && !['law', 'report'].includes(kindOf.get(claim.source) ?? '')),
    ).toEqual([]);
    const first = facts.filter(
      ({ place, fact }) => place === 'authority.legalBasis' && !fact.source.startsWith('law/'),
    );
    expect(
      first.filter(({ fact }: { fact: Claim }) =>
        fact.also?.some((claim) => claim.source.startsWith('law/')),
      ),
    ).toEqual([]);
  });
});
