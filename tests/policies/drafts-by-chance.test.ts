import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas, type Persona } from '../personas.ts';
import { act, beginAs, may } from './drafted.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

const { editorChen, reviewerWu, clerkLin, clerkGao, system } = personas;
const both = (person: typeof editorChen | typeof reviewerWu): Persona => ({
  ...person,
  claims: { ...person.claims, staff_roles: ['editor', 'reviewer'] },
});
/** Most of them may do everything, so that only the rule of the second person stands between. */
const people: readonly Persona[] = [
  both(editorChen),
  both(reviewerWu),
  editorChen,
  clerkLin,
  clerkGao,
  system,
];
const acts = {
  begin: undefined,
  write: `${act('draft')}, name = name || '。'`,
  submit: act('submitted'),
  'take back': act('draft'),
  discard: act('discarded'),
  approve: act('approved'),
  return: `${act('returned')}, review_note = '不对'`,
  publish: act('published'),
};
const step = fc.record({
  who: fc.constantFrom(...people),
  what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
});

const open = "guide_code = 'P0101' and state not in ('published', 'discarded')";
const count = async (client: pg.Client, what: string) =>
  Number(
    (await client.query(`select count(*) from public.guide_versions where guide_code = 'P0101' ${what}`))
      .rows[0].count,
  );

it('whoever does whatever in whatever order, nobody publishes what its approver wrote, and one version is in force', async () => {
  const published: { by: unknown; own: boolean }[] = [];
  let outsiders = 0;
  const story = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), (steps) =>
    connected(owner, async (client) => {
      await client.query('begin');
      let writers = new Set<unknown>();
      let approver: unknown;
      for (const { who, what } of steps) {
        const { sub } = who.claims;
        const text = acts[what];
        const became = text
          ? await may(client, who, `${text} where ${open}`)
          : await beginAs(client, who).then(
              () => 'done',
              () => 'refused',
            );
        if (became !== 'done') continue;
        if (what === 'begin') writers = new Set([sub]);
        if (what === 'write') writers.add(sub);
        if (what === 'approve') approver = sub;
        if (what === 'publish') published.push({ by: approver, own: writers.has(approver) });
        outsiders += Number(who === clerkGao || who === clerkLin);
      }
      expect(await count(client, 'and withdrawn_at is null')).toBe(1);
      await client.query('rollback');
    }),
  );
  await fc.assert(story, {
    numRuns: 80,
    examples: [
      [
        [
          { who: people[0]!, what: 'begin' },
          { who: people[0]!, what: 'submit' },
          { who: people[1]!, what: 'approve' },
          { who: people[0]!, what: 'publish' },
        ],
      ],
    ],
  });
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter(({ own }) => own)).toEqual([]);
  expect(outsiders).toBe(0);
}, 120_000);
