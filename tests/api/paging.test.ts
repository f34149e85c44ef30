import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { GuideListing } from '#contract/guides';
import { audiences, businessThemes, handlingWays, lifeStages } from '#contract/vocabulary';
import { departmentsOf } from '#rules/departments';
import { openApi, receive } from './open-api.ts';

const { get, close } = await openApi();
afterAll(close);

const { items: all } = await receive('GET /guides/index', await get('/guides/index'));
const oneOf = (values: Iterable<string>) => fc.constantFrom(...new Set(values));
const choices = {
  audience: Object.keys(audiences),
  lifeStage: Object.keys(lifeStages),
  businessTheme: Object.keys(businessThemes),
  department: all.flatMap(({ department }) => departmentsOf(department)),
  way: Object.keys(handlingWays),
};
type Field = keyof typeof choices;

/** What a guide answers to a wish: a department that it names, a way in which it is handled. */
const answers = (guide: GuideListing, field: Field): (string | null)[] => {
  if (field === 'department') return departmentsOf(guide.department);
  return field === 'way' ? guide.ways : [guide[field]];
};

/** Wishes that one guide at least fits, and wishes at random, which mostly exclude each other. */
const wishes = fc.oneof(
  fc.tuple(fc.constantFrom(...all), fc.subarray(Object.keys(choices))).map(([guide, fields]) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = answers(guide, field as Field)[0];
        return value ? [[field, value]] : [];
      }),
    ),
  ),
  fc.record(
    {
      audience: oneOf(choices.audience),
      lifeStage: oneOf(choices.lifeStage),
      businessTheme: oneOf(choices.businessTheme),
      department: oneOf(choices.department),
      way: oneOf(choices.way),
    },
    { requiredKeys: [] },
  ),
);
type Wishes = { [field: string]: string | undefined };

/** Follows `next` to the end and gives every row that was seen, in that order. */
const visit = async (query: Wishes, limit: number) => {
  const seen: GuideListing[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const sent = { ...query, limit: String(limit), ...(cursor && { cursor }) } as Record<string, string>;
    const page = await receive('GET /guides', await get(`/guides?${new URLSearchParams(sent)}`));
    expect(page.items.length).toBe(page.next ? limit : Math.min(limit, page.items.length));
    expect(seen.length).toBeLessThanOrEqual(all.length);
    seen.push(...page.items);
    cursor = page.next;
  }
  return seen;
};

describe('following the next page', () => {
  it('visits every guide that fits exactly once, by code, whatever is wished and however many at a time', async () => {
    const property = fc.asyncProperty(wishes, fc.integer({ min: 1, max: 100 }), async (query, limit) => {
      const fits = (guide: GuideListing) =>
        Object.entries(query).every(([field, value]) => answers(guide, field as Field).includes(value!));
      expect(await visit(query, limit)).toEqual(
        all.filter(fits).map((guide) => ({ ...guide, foundBy: null })),
      );
    });
    await fc.assert(property, {
      numRuns: 150,
      examples: [
        [{}, 1],
        [{}, 100],
      ],
    });
  });

  it('visits every guide that is found exactly once, in the same order for any size of page', async () => {
    const words = fc.oneof(
      oneOf(all.map(({ name }) => name)),
      oneOf(all.flatMap(({ name }) => [name.slice(0, 2), name.slice(-2), name.slice(0, 1)])),
    );
    const property = fc.asyncProperty(
      words,
      wishes,
      fc.integer({ min: 1, max: 100 }),
      async (q, query, limit) => {
        const seen = await visit({ ...query, q }, limit);
        expect(new Set(seen.map(({ code }) => code)).size).toBe(seen.length);
        expect(seen).toEqual(await visit({ ...query, q }, 100));
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  it('goes on behind a guide that was withdrawn meanwhile, in a list by code', async () => {
    const births = all.filter(({ lifeStage }) => lifeStage === 'birth');
    const before = String(births[0]?.code).replace(/..$/, '00');
    const page = await receive('GET /guides', await get(`/guides?lifeStage=birth&cursor=${before}`));
    expect(page.items).toEqual(births.map((guide) => ({ ...guide, foundBy: null })));
  });
});
