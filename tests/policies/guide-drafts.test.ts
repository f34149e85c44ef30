import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { draftMoves } from '#rules/draft-moves';
import { guideDraftActs, guideDraftStates } from '#contract/vocabulary-of-guide-drafts';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas } from '../personas.ts';
import { describeGuarded, nobody } from './acts.ts';
import { act, beginAs, may, somebody } from './drafted.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

const { editorChen, reviewerWu, clerkLin, supervisorZhou, administratorHe, clerkGao, system } = personas;
const blind = { ...nobody, select: 'nothing', update: 'nothing' };
const moved = expect.stringMatching(/^23514 .*does not become/);
const content = { name: '试', audience: 'individual', life_stage: 'birth', department: '试', facts: {} };

await describeGuarded(
  'guide-drafts',
  [
    {
      table: 'guide_drafts',
      key: 'id',
      row: {
        id: '00000000-0000-4000-8000-00000000d001',
        guide_code: 'P0101',
        agency_id: 'demo-approval',
        kind: 'change',
        ...content,
        state: 'draft',
        why: '',
        written_by: [editorChen.claims.sub],
        edited_by: editorChen.claims.name,
      },
      inOnesName: ({ sub, name }) => ({ written_by: [sub], edited_by: name }),
    },
  ],
  {
    auntWang: nobody,
    strangerLi: blind,
    grandmaZhao: blind,
    editorChen: { ...nobody, select: 'done', insert: 'done', update: 'done' },
    reviewerWu: { ...nobody, select: 'done', 'insert in their own name': 'denied', update: moved },
    clerkLin: { ...blind, select: 'done', 'insert in their own name': 'denied' },
    supervisorZhou: { ...blind, select: 'done', 'insert in their own name': 'denied' },
    administratorHe: { ...blind, select: 'done', 'insert in their own name': 'denied' },
    // A guide of another agency's, and in the name of whoever it is: neither.
    clerkGao: { ...blind, 'insert in their own name': 'denied' },
    server: nobody,
    system: { select: 'done', insert: 'done', update: moved, delete: 'denied' },
  },
);

const reader = { ...nobody, select: 'done' };
await describeGuarded(
  'guide-drafts, their moves',
  [
    {
      table: 'guide_draft_moves',
      key: 'act',
      row: { act: 'bless', from_states: ['draft'], by: ['editor'], to_state: 'published' },
    },
  ],
  {
    auntWang: reader,
    editorChen: reader,
    reviewerWu: reader,
    clerkGao: reader,
    server: nobody,
    system: reader,
  },
);

/** In a transaction that is undone: 陈晓's draft of P0101, led by whoever is named through acts. */
const tried = <T>(look: (client: pg.Client) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query('begin');
    return look(client);
  });
/** What becomes of some acts, each by somebody; the last one is told. */
const told = (...acts: (readonly [(typeof somebody)[number], string, string?])[]) =>
  tried(async (client) => {
    const id = await beginAs(client, editorChen);
    let last = '';
    for (const [person, state, more = ''] of acts)
      last = await may(client, person, `${act(state)}${more} where id = '${id}'`);
    return last;
  });
const submitted = [editorChen, 'submitted'] as const;
const both = { ...editorChen, claims: { ...editorChen.claims, staff_roles: ['editor', 'reviewer'] } };
const noted = ", review_note = '不对'";

describe('the moves of a draft', () => {
  it('are the same table in SQL as in the rules, of the acts and states of the vocabulary', async () => {
    const { rows } = await connected(owner, (client) =>
      client.query('select act, from_states as "from", by, to_state as "to" from public.guide_draft_moves'),
    );
    expect(Object.fromEntries(rows.map(({ act: name, ...move }) => [name, move]))).toEqual(draftMoves);
    expect(Object.keys(draftMoves).sort()).toEqual(Object.keys(guideDraftActs).sort());
    const states = Object.values(draftMoves).flatMap(({ from, to }) => [...from, to]);
    expect([...new Set(states)].sort()).toEqual(Object.keys(guideDraftStates).sort());
  });

  it('lead by two people to a version', async () => {
    expect(await told(submitted, [reviewerWu, 'approved'], [reviewerWu, 'published'])).toBe('done');
  });

  it('let no editor approve or publish, be it by themselves', async () => {
    for (const state of ['approved', 'published', 'returned'])
      expect(await told(submitted, [editorChen, state, noted])).toBe('guide_draft_moves');
    expect(await told(submitted, [reviewerWu, 'approved'], [editorChen, 'published'])).toBe(
      'guide_draft_moves',
    );
  });

  it('let nobody review what they wrote, whatever their roles', async () => {
    expect(await told(submitted, [both, 'approved'])).toBe('second_person');
    expect(await told(submitted, [both, 'returned', noted])).toBe('second_person');
  });

  it('let no reviewer write in it, submit it, or publish what nobody approved', async () => {
    expect(await told([reviewerWu, 'draft', ", name = '改'"])).toBe('guide_draft_moves');
    expect(await told([reviewerWu, 'submitted'])).toBe('guide_draft_moves');
    expect(await told(submitted, [reviewerWu, 'approved', ", name = '改'"])).toBe('guide_draft_moves');
    expect(await told(submitted, [reviewerWu, 'published'])).toBe('guide_draft_moves');
  });

  it('let nobody else of the agency move it, nor anybody of another', async () => {
    for (const person of [clerkLin, supervisorZhou, administratorHe, clerkGao])
      for (const state of ['draft', 'approved', 'returned', 'discarded'])
        expect(await told(submitted, [person, state, noted])).toBe('nothing');
  });

  it('give back with a reason', async () => {
    expect(await told(submitted, [reviewerWu, 'returned'])).toBe('reason_needed');
    expect(await told(submitted, [reviewerWu, 'returned', noted])).toBe('done');
  });

  it.each([
    "agency_id = 'demo-far-approval'",
    "guide_code = 'P0102'",
    "kind = 'withdrawal'",
    "written_by = '{}'",
    'revision = 99',
    "edited_by = '别人'",
    "submitted_at = '2020-01-01'",
    'id = gen_random_uuid()',
  ])('change nothing else: %s', async (change) => {
    expect(await told([editorChen, 'draft', `, ${change}`])).toBe('guide_draft_moves');
  });

  it('do not publish before the day, not even by the clock', async () => {
    const day = [editorChen, 'draft', ', effective_on = current_date + 3'] as const;
    for (const person of [reviewerWu, system])
      expect(await told(day, submitted, [reviewerWu, 'approved'], [person, 'published'])).toBe('not_due');
  });

  it('are by the clock only to publish what was approved, or to give it back', async () => {
    expect(await told(submitted, [reviewerWu, 'approved'], [system, 'published'])).toBe('done');
    expect(await told(submitted, [reviewerWu, 'approved'], [system, 'returned', noted])).toBe('done');
    for (const state of ['draft', 'approved', 'published', 'discarded'])
      expect(await told(submitted, [system, state])).toBe('guide_draft_moves');
  });
});

describe('a draft', () => {
  it('is begun in one’s own name, as a draft, of a guide of one’s own agency or of none', async () => {
    const begun = (changes: object) =>
      tried((client) => beginAs(client, editorChen, changes)).then(
        () => 'done',
        (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
      );
    expect(await begun({})).toBe('done');
    expect(await begun({ guide_code: 'Z9999' })).toBe('done');
    expect(await begun({ written_by: [reviewerWu.claims.sub] })).toBe('42501');
    expect(await begun({ edited_by: '吴敏' })).toBe('42501');
    expect(await begun({ agency_id: 'demo-far-approval' })).toBe('42501');
    for (const state of ['approved', 'published', 'returned', 'discarded'])
      expect(await begun({ state })).toBe('guide_draft_moves');
    expect(await begun({ guide_code: 'Z9999', kind: 'withdrawal' })).toMatch(/check/);
  });

  it('begins unreviewed behind what is in force, whatever is said; a new guide’s number is drawn', async () => {
    const rows = await tried(async (client) => {
      const said = { reviewed_by: '吴敏', review_note: '好', based_on: 7, revision: 70 };
      await beginAs(client, editorChen, { guide_code: 'Z9999', ...said });
      await beginAs(client, editorChen, said);
      return (await client.query('select * from public.guide_drafts order by guide_code')).rows;
    });
    const begun = { reviewed_by: null, review_note: null, revision: 1 };
    expect(rows).toMatchObject([
      { ...begun, guide_code: expect.stringMatching(/^L\d{4}$/), based_on: null },
      { ...begun, guide_code: 'P0101', based_on: 1 },
    ]);
  });

  it('finds a number where numbers begin anew, and where the next ones are taken', async () => {
    const codes = await tried(async (client) => {
      await client.query("select setval('haoban.guide_codes', 0, false)");
      await beginAs(client, editorChen, { guide_code: 'Z9999' });
      await client.query("select setval('haoban.guide_codes', 39998)");
      for (const name of ['甲', '乙', '丙']) await beginAs(client, editorChen, { guide_code: 'Z9999', name });
      const { rows } = await client.query(
        "select guide_code from public.guide_drafts where name <> '改过的'",
      );
      return rows.map(({ guide_code: code }) => code).sort();
    });
    expect(codes).toEqual(['L0001', 'L0002', 'O9999']);
  });

  it('stands alone: nobody begins a second one of the same guide', async () => {
    const second = tried(async (client) => {
      await beginAs(client, editorChen);
      await beginAs(client, editorChen);
    });
    await expect(second).rejects.toMatchObject({ constraint: 'guide_drafts_open' });
  });

  it('is the only way to a version: nobody of an agency writes one, or a guide, by hand', async () => {
    for (const person of somebody.filter((one) => one !== system))
      for (const text of [
        `insert into public.guide_versions (guide_code, number, name, facts) values ('P0101', 2, '试', '{}')`,
        `update public.guide_versions set withdrawn_at = now() where guide_code = 'P0101'`,
        `update public.guides set department = '试'`,
        `insert into public.guide_draft_moves values ('bless', '{draft}', '{editor}', 'published')`,
      ])
        expect(await tried((client) => may(client, person, text))).toBe('42501');
  });
});
