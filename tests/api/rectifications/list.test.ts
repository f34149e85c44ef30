import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { lampOf } from '#rules/lamp';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

const desk = await openDesk();
afterAll(desk.close);
const { linxiao, majian, gaoyuan, poorly, sql } = desk;

type Inbox = Received<'GET /desk/rectifications'>;
const inbox = async (query = '', person = linxiao): Promise<Inbox> =>
  receive('GET /desk/rectifications', await person.get(`/desk/rectifications${query}`));
const receipts = ({ items }: Inbox) => items.map(({ receipt }) => receipt);

/** Moves the clock of a rating so that it ends in some hours. */
const due = (receipt: string, hours: number) =>
  sql(
    `update public.rectifications set follow_up_due_at = now() + make_interval(hours => $2) where rating = $1`,
    [Number(receipt.slice(6)), hours],
  );

/** Late by a day, late by an hour, due soon, due in a month, closed, voided. */
const made: Record<'worst' | 'late' | 'soon' | 'calm' | 'closed' | 'voided', string> = {} as never;

beforeAll(async () => {
  made.calm = (await poorly('received', { comment: '窗口没人' })).receipt;
  made.late = (await poorly('dispatched', { comment: '多跑了三趟，电话 13800138000' })).receipt;
  made.closed = (await poorly('closed')).receipt;
  made.worst = (
    await poorly('received', { door: 'i.P0101@demo-approval', comment: '要了清单外的材料' })
  ).receipt;
  made.soon = (await poorly('upheld')).receipt;
  made.voided = (await poorly('voided')).receipt;
  await due(made.calm, 24 * 30);
  await due(made.late, -1);
  await due(made.worst, -24);
  await due(made.soon, 1);
});

describe('GET /desk/rectifications', () => {
  it('shows what is open, the most urgent first, and counts its lamps', async () => {
    const shown = await inbox();
    expect(receipts(shown)).toEqual([made.worst, made.late, made.soon, made.calm]);
    expect(shown.counts).toEqual({ red: 2, yellow: 1, green: 1 });
    const now = new Date();
    expect(shown.items.map(({ handling }) => lampOf(handling.clock!, now).lamp)).toEqual([
      'red',
      'red',
      'yellow',
      'green',
    ]);
  });

  it.each(['red', 'yellow', 'green'] as const)('narrowed to %s shows what that lamp counts', async (lamp) => {
    const { items, counts } = await inbox(`?lamp=${lamp}`);
    expect(items).toHaveLength(counts[lamp]);
    for (const { handling } of items) expect(lampOf(handling.clock!, new Date()).lamp).toBe(lamp);
  });

  it('narrowed to a state shows those alone, what has ended with its newest first', async () => {
    expect(receipts(await inbox('?state=upheld'))).toEqual([made.soon]);
    expect(receipts(await inbox('?state=closed'))).toEqual([made.closed]);
    const { items } = await inbox('?state=voided');
    expect(items.map(({ receipt, handling }) => [receipt, handling.clock])).toEqual([[made.voided, null]]);
  });

  it('is searched by receipt as people copy it, by item, and by what was said', async () => {
    const spoken = made.late.toLowerCase().replace(/(\d{4})(\d+)/, ' $1 $2');
    expect(receipts(await inbox(`?q=${encodeURIComponent(spoken)}`))).toEqual([made.late]);
    expect(receipts(await inbox('?q=13800138000'))).toEqual([made.late]);
    expect(receipts(await inbox(`?q=${encodeURIComponent('%')}`))).toEqual([]);
    const item = (await inbox(`?q=${made.worst}`)).items[0]!.rating.item!.name;
    expect(receipts(await inbox(`?q=${encodeURIComponent(item.slice(0, 4))}`))).toEqual([made.worst]);
  });

  it('is paged without a gap or a double, also while what was seen is being handled', async () => {
    const first = await inbox('?limit=2');
    expect(receipts(first)).toEqual([made.worst, made.late]);
    await due(made.late, 24 * 60);
    const second = await inbox(`?limit=2&cursor=${first.next}`);
    expect(receipts(second)).toEqual([made.soon, made.calm]);
    await due(made.late, -1);
    expect((await inbox('?limit=4')).next).toBeNull();
  });

  it('begins at its beginning for a place that it has not named', async () => {
    for (const cursor of ['a-b', '1-', '9'.repeat(20) + '-1'])
      expect(receipts(await inbox(`?cursor=${cursor}`))).toContain(made.worst);
  });

  it('shows nobody the rows of another agency', async () => {
    expect(await inbox('', gaoyuan)).toEqual({
      counts: { red: 0, yellow: 0, green: 0 },
      items: [],
      next: null,
    });
  });

  it('shows somebody of the rated window what everybody sees, and finds nothing by what they may not see', async () => {
    const { items } = await inbox('', majian);
    const own = items.find(({ receipt }) => receipt === made.late)!;
    expect(own).toMatchObject({ own: true, comment: null, named: null });
    expect(own.rating.comment).toBe('多跑了三趟，电话 〔电话号码已隐去〕');
    expect(receipts(await inbox('?q=13800138000', majian))).toEqual([]);
    expect(items.find(({ receipt }) => receipt === made.worst)).toMatchObject({
      own: false,
      comment: '要了清单外的材料',
    });
  });

  it('narrowed to what is supervised shows what a clock has escalated, handled or not', async () => {
    expect(receipts(await inbox('?supervised=true'))).toEqual([]);
    const { escalateDue } = await import('../../../api/_features/rectifications/escalate.ts');
    await escalateDue();
    const shown = await inbox('?supervised=true');
    expect(receipts(shown)).toEqual([made.worst, made.late]);
    expect(shown.items.map(({ supervised, handling }) => [supervised, handling.overdue])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('reads no more than a page of a long inbox, and its counts from an index alone', async () => {
    await sql(`insert into public.ratings (id, agency_id, scope, channel, level, tags, citizen_id, sent_digest, commitment)
      select gen_random_uuid(), 'demo-far-approval', 'general', 'web', 'dissatisfied', '{209}', gen_random_uuid(),
        repeat('a', 64), repeat('a', 64) from generate_series(1, 3000)`);
    await sql('vacuum analyze public.rectifications');
    const rows = await sql(`explain (format json) select rating from public.rectifications
      where agency_id = 'demo-approval' and due_at is not null order by due_at, rating limit 21`);
    expect(JSON.stringify(rows)).toContain('rectifications_open');
    expect(JSON.stringify(rows)).not.toContain('"Sort"');
    const counted = await sql(`explain (format json) select count(*) filter (where due_at < now()),
        count(*) filter (where warn_at > now()) from public.rectifications
      where agency_id = 'demo-approval' and due_at is not null`);
    expect(JSON.stringify(counted)).toContain('Index Only Scan');
  });
});
