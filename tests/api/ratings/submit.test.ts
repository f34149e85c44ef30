import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { commitmentText } from '#rules/commitment';
import { sha256 } from '../../../api/_core/digest.ts';
import { openApi, receive, refusal } from '../open-api.ts';
import { handledCase, poor, receiptFrom, somebody } from '../somebody.ts';

const api = await openApi();
afterAll(api.close);

type Asked = Awaited<ReturnType<typeof handledCase>>;
const doorOf = async (
  person: Awaited<ReturnType<typeof somebody>>,
  asked: Asked | Promise<Asked> = handledCase(api),
) => {
  const { steps } = await receive('POST /rating-doors', await person.post('/rating-doors', await asked));
  return steps[0]!.door!;
};
/** A photo that the citizen has sent; gives its id. */
const plantPhoto = async (owner: string, digest: string) => {
  const id = randomUUID();
  await api.sql(
    `insert into public.photos (id, owner, digest, bytes, width, height, stored_at)
     values ($1, $2, $3, 1, 1, 1, now())`,
    [id, owner, digest],
  );
  return id;
};
const count = async (table: string) =>
  Number((await api.sql(`select count(*) from public.${table}`))[0].count);

describe('a rating', () => {
  it('is taken with one choice alone when it is a good one, and gives a receipt', async () => {
    const receipt = await receiptFrom(await (await somebody(api)).rate());
    expect(receipt).toMatchObject({
      level: 'very-satisfied',
      tags: [],
      named: false,
      clock: null,
      test: false,
    });
    expect(receipt.receipt).toMatch(/^HB\d{8,}$/);
    expect(receipt.subject).toMatchObject({
      agency: { id: 'demo-approval' },
      serviceWindow: { id: 'demo-centre-12', name: '12 号窗口' },
      demonstration: true,
    });
  });

  it('of a case, with photos, gives all that its line of the ledger is bound to', async () => {
    const person = await somebody(api);
    const asked = await handledCase(api);
    const digests = ['b'.repeat(64), 'a'.repeat(64)];
    const photos = await Promise.all(digests.map((digest) => plantPhoto(person.sub, digest)));
    const door = await doorOf(person, asked);
    const { salt, committed, commitment } = await receiptFrom(
      await person.rate({ ...poor, comment: '等了很久', door, photos }),
    );
    expect(committed).toEqual({ caseNumber: asked.caseNumber, window: 'demo-centre-12', photos: digests });
    expect(sha256(commitmentText(salt, { ...committed, comment: '等了很久' }))).toBe(commitment);
  });

  it('is the same whichever way its id is spelled, its salt too', async () => {
    const id = randomUUID();
    const person = await somebody(api);
    const receipt = await receiptFrom(await person.rate({ id: id.toUpperCase() }));
    expect(await receiptFrom(await person.rate({ id }))).toEqual(receipt);
    const { code } = receipt;
    const own = await api.post(`/receipts/${receipt.receipt}/open`, { code });
    expect(await receive('POST /receipts/:receipt/open', own)).toMatchObject({ salt: receipt.salt });
  });

  it.each([
    'very-satisfied',
    'satisfied',
    'basically-satisfied',
    'dissatisfied',
    'very-dissatisfied',
  ] as const)('of the level %s is accepted at the same door', async (level) => {
    const comment = level.includes('dissatisfied') ? '等了很久' : '';
    expect((await receiptFrom(await (await somebody(api)).rate({ level, comment }))).level).toBe(level);
  });

  it('of a poor level opens a rectification with its clock, in the same act', async () => {
    const { receipt, clock } = await receiptFrom(await (await somebody(api)).rate(poor));
    expect(clock).not.toBeNull();
    const [row] = await api.sql(
      `select state, due_at, follow_up_due_at from public.rectifications
       where rating = (select max(number) from public.ratings)`,
    );
    expect(row.state).toBe('received');
    expect(row.due_at).toEqual(row.follow_up_due_at);
    expect(clock?.dueAt).toBe(row.due_at.toISOString());
    expect(receipt).toBe(
      (await api.sql('select haoban.receipt_of(max(number), max(given_on)) as it from public.ratings'))[0].it,
    );
  });

  it('leaves one line for the ledger, without window, minute or words', async () => {
    const before = await count('ledger_pending');
    const { receipt } = await receiptFrom(
      await (await somebody(api)).rate({ ...poor, comment: '等了 50 分钟' }),
    );
    expect(await count('ledger_pending')).toBe(before + 1);
    const [{ leaf }] = await api.sql('select leaf from public.ledger_pending order by id desc limit 1');
    expect(JSON.parse(leaf)).toMatchObject({ kind: 'rating', receipt, level: 'dissatisfied', tags: ['209'] });
    expect(leaf).not.toMatch(/demo-centre-12|50 分钟|T\d\d:/);
  });

  it('sent again under its id is the same rating, with the same receipt', async () => {
    const zhao = await somebody(api);
    const draft = { ...poor, id: randomUUID(), contact: { name: '赵', phone: '13800000638' } };
    const first = await receiptFrom(await zhao.rate(draft));
    const ratings = await count('ratings');
    expect(await receiptFrom(await zhao.rate(draft))).toEqual(first);
    expect(await count('ratings')).toBe(ratings);
    expect(await refusal(await zhao.rate({ ...draft, level: 'satisfied', tags: [] }))).toMatchObject({
      reason: 'sent-otherwise',
    });
    expect(await refusal(await (await somebody(api)).rate(draft))).toMatchObject({ reason: 'already-rated' });
  });

  it('of a case is given once for each step: of 50 at a time one wins', async () => {
    const wang = await somebody(api);
    const asked = handledCase(api);
    const doors = [await doorOf(wang, asked), await doorOf(wang, asked)];
    const replies = await Promise.all(
      Array.from({ length: 50 }, async (_, i) =>
        (await somebody(api)).rate({ ...poor, door: doors[i % 2]! }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expect(await refusal(reply)).toMatchObject({ reason: 'already-rated' });
    const { caseNumber } = await asked;
    expect(
      await api.sql('select level from public.ratings where case_number = $1', [caseNumber]),
    ).toHaveLength(1);
  });

  it('of general opinion has a limit for one citizen and day, and what is refused is not counted', async () => {
    const li = await somebody(api);
    for (let i = 0; i < 3; i++) expect((await li.rate()).status).toBe(200);
    const before = await count('ratings');
    expect(await refusal(await li.rate())).toMatchObject({ reason: 'rated-enough' });
    expect(await count('ratings')).toBe(before);
    expect((await (await somebody(api)).rate()).status).toBe(200);
  });

  it('of the window of the self-test is marked as one by the database', async () => {
    const receipt = await receiptFrom(await (await somebody(api)).rate({ ...poor, door: 'w.demo-canary' }));
    expect(receipt).toMatchObject({ test: true, clock: null });
  });
});

describe('a rating is refused', () => {
  it('without a session', async () => {
    const draft = { id: randomUUID(), door: 'w.demo-centre-12', channel: 'web', level: 'satisfied' };
    expect(await refusal(await api.post('/ratings', draft))).toMatchObject({ reason: 'no-session' });
  });

  it.each([
    ['a level that is none', { level: 'excellent' }, 'malformed'],
    ['a level out of range', { level: 6 }, 'malformed'],
    ['10,000 characters', { comment: '长'.repeat(10_000) }, 'malformed'],
    ['a fourth photo', { photos: Array.from({ length: 4 }, () => randomUUID()) }, 'malformed'],
    ['a photo that nobody sent', { photos: [randomUUID()] }, 'no-such-photo'],
    ['a tag of another level', { ...poor, tags: ['510'] }, 'wrong-tag'],
    ['a retired tag', { ...poor, tags: ['201'] }, 'wrong-tag'],
    ['a tag that no dictionary has', { ...poor, tags: ['999'] }, 'wrong-tag'],
    ['a poor level without a reason', { level: 'very-dissatisfied' }, 'reason-needed'],
    [
      'a poor level with blanks for a reason',
      { level: 'very-dissatisfied', comment: '  \n ' },
      'reason-needed',
    ],
    ['a door that leads nowhere', { door: 'w.nowhere' }, 'no-such-door'],
    ['a token that somebody made up', { door: 'A'.repeat(30) }, 'no-such-door'],
    ['the channel of the hotline', { channel: 'hotline' }, 'malformed'],
    ['a phone number that is too short', { contact: { phone: '1380000063' } }, 'malformed'],
  ])('for %s', async (_what, draft, reason) => {
    expect(await refusal(await (await somebody(api)).rate(draft as never))).toMatchObject({ reason });
  });

  it('for a token that was changed, or that has expired', async () => {
    const wang = await somebody(api);
    const door = await doorOf(wang);
    const forged = `${door.slice(0, -1)}${door.endsWith('A') ? 'B' : 'A'}`;
    expect(await refusal(await wang.rate({ door: forged }))).toMatchObject({ reason: 'no-such-door' });
    const { writeToken } = await import('../../../api/_features/rating-doors/token.ts');
    const over = writeToken('0'.repeat(16), new Date(Date.now() - 1_000));
    expect(await refusal(await wang.rate({ door: over }))).toMatchObject({ reason: 'door-expired' });
  });
});

describe('what is said in a rating', () => {
  it('is data: a script comes back as its letters, quotes and all', async () => {
    const comment = `<script>alert("1")</script>'; drop table ratings; --`;
    await receiptFrom(await (await somebody(api)).rate({ ...poor, comment }));
    const [row] = await api.sql('select comment from public.ratings order by number desc limit 1');
    expect(row.comment).toBe(comment);
  });

  it('is not public before a person, or the check of WeChat, has seen it', async () => {
    const { receipt } = await receiptFrom(
      await (await somebody(api)).rate({ ...poor, comment: '找张三，13800000638' }),
    );
    const { rating } = await receive('GET /ratings/:receipt', await api.get(`/ratings/${receipt}`));
    expect(rating).toMatchObject({ comment: null, commentHeld: true });
  });
});
