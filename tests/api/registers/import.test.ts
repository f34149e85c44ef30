import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { handledCase, poor, somebody } from '../somebody.ts';
import { signedIn } from './desk.ts';

const api = await openApi(undefined, { people: true });
afterAll(api.close);
let clerk: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  clerk = await signedIn(api, 'linxiao');
});

type Row = Record<string, string>;
let drawn = 0;
const row = (changed: Row = {}): Row => ({
  projectNo: `P-${(drawn += 1)}`,
  pf: '3',
  satisfaction: '2',
  evalDetail: '209',
  writingEvaluation: '等了很久',
  assessTime: '2026-11-18 10:24:00',
  ...changed,
});
const send = (rows: Row[], { dryRun = false, register = 'platform', by = clerk } = {}) =>
  by.post('/desk/ratings/import', { register, rows, dryRun });
const bring = async (...sent: Parameters<typeof send>) =>
  receive('POST /desk/ratings/import', await send(...sent));
/** Beside those of the self-test, which runs meanwhile. */
const count = async () =>
  Number((await api.sql('select count(*) from public.ratings where not test'))[0].count);

describe('POST /desk/ratings/import', () => {
  it('brings every row in, each with its line for the ledger and its rectification', async () => {
    const before = await count();
    const reply = await bring([row(), row({ satisfaction: '5', evalDetail: '', writingEvaluation: '' })]);
    expect(reply).toEqual({ dryRun: false, entered: 2, ready: 2, already: 0, faults: [] });
    expect(await count()).toBe(before + 2);
    const [made] = await api.sql(
      `select count(*) as lines, (select count(*) from public.rectifications) as opened
       from (select rating from public.ledger_pending union all select rating from public.ledger_leaves) as line
         join public.ratings on number = rating where not test`,
    );
    expect(made).toEqual({ lines: '2', opened: '1' });
  });

  it('enters nothing on a dry run, and says what it would', async () => {
    const before = await count();
    expect(await bring([row(), row()], { dryRun: true })).toMatchObject({
      entered: 0,
      ready: 2,
      dryRun: true,
    });
    expect(await count()).toBe(before);
  });

  it('enters nothing when one row is wrong, and names row, column, what is written, why, and how to mend it', async () => {
    const before = await count();
    const reply = await bring([row(), row({ satisfaction: '9' }), row(), row({ assessTime: '昨天' })]);
    expect(reply.entered).toBe(0);
    expect(reply.faults).toEqual([
      {
        row: 2,
        field: 'satisfaction',
        column: '满意度',
        written: '9',
        why: '没有这个代码',
        mend: '照这种登记法的代码表改',
      },
      expect.objectContaining({ row: 4, field: 'assessTime', written: '昨天' }),
    ]);
    expect(await count()).toBe(before);
  });

  it('takes what a citizen has tried to be in the way of, by an id computed from its reference', async () => {
    const coming = row();
    const hex = createHash('sha256').update(`demo-approval\nplatform/${coming.projectNo}//1`).digest('hex');
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    expect((await (await somebody(api)).rate({ id })).status).toBe(200);
    expect(await bring([coming])).toMatchObject({ entered: 1, faults: [] });
  });

  it('passes over what came before, and refuses it with other content', async () => {
    const same = row();
    await bring([same]);
    expect(await bring([same, row()])).toMatchObject({ entered: 1, already: 1, faults: [] });
    const changed = await bring([{ ...same, writingEvaluation: '别的话' }]);
    expect(changed.faults).toMatchObject([{ row: 1, field: 'projectNo', why: '以前导过这一条，内容不一样' }]);
  });

  it.each([
    ['two rows of one rating', [row({ projectNo: 'P-x' }), row({ projectNo: 'P-x' })], 'projectNo'],
    ['a 追评', [row({ assessNumber: '2', evaluateType: '2' })], 'assessNumber'],
    ['an item that is not on record', [row({ taskName: '没有这件事' })], 'taskName'],
    ['a poor one without a reason', [row({ evalDetail: '', writingEvaluation: '' })], 'evalDetail'],
  ])('refuses %s', async (_, rows, field) => {
    const { faults, entered } = await bring(rows);
    expect([entered, faults.map((fault) => fault.field)]).toEqual([0, [field]]);
  });

  it('refuses a second rating of a step that its citizen has rated at the public door', async () => {
    const asked = await handledCase(api);
    const person = await somebody(api);
    const { steps } = await receive('POST /rating-doors', await person.post('/rating-doors', asked));
    await person.rate({ ...poor, door: steps[0]!.door! });
    const { faults } = await bring([row({ projectNo: asked.caseNumber })]);
    expect(faults).toMatchObject([{ field: 'projectNo', why: '这个办件的这一步已经评过' }]);
  });

  it('takes the old tags that are no longer offered', async () => {
    expect(await bring([row({ evalDetail: '201，206' })])).toMatchObject({ entered: 1 });
  });

  it('reads the codes of the register that it is told', async () => {
    await bring([row({ projectNo: 'P-gbt', pf: '二维码', satisfaction: '4' })], { register: 'gbt-39046' });
    expect(
      await api.sql("select level, channel from public.ratings where foreign_reference like '%P-gbt%'"),
    ).toEqual([{ level: 'dissatisfied', channel: 'qr-code' }]);
  });

  it('takes 500 rows with long words at once, and refuses 501', async () => {
    const long = () => row({ writingEvaluation: '慢'.repeat(300) });
    expect(await bring(Array.from({ length: 500 }, long))).toMatchObject({ entered: 500 });
    expect(await refusal(await send(Array.from({ length: 501 }, () => row())))).toMatchObject({
      reason: 'malformed',
      fields: [{ field: 'rows', problem: '太大，或者太长' }],
    });
  });

  it('enters them as ratings of the caller’s own agency: a clerk of another cannot bring in for this one', async () => {
    await bring([row({ projectNo: 'P-far' })], { by: await signedIn(api, 'gaoyuan') });
    expect(
      await api.sql("select agency_id from public.ratings where foreign_reference like '%P-far%'"),
    ).toEqual([{ agency_id: 'demo-far-approval' }]);
  });

  it('refuses whoever sits at a window, and whoever has not signed in', async () => {
    const by = await signedIn(api, 'majian');
    expect((await refusal(await send([row()], { by }))).reason).toBe('not-yours');
    expect((await refusal(await api.post('/desk/ratings/import', {}))).reason).toBe('malformed');
    const sent = { register: 'platform', rows: [row()], dryRun: true };
    expect((await refusal(await api.post('/desk/ratings/import', sent))).reason).toBe('no-session');
  });
});
