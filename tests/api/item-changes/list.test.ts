import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';
import { happenings } from './ground.ts';

const { get, sql, close } = await openApi();
afterAll(close);
const { change, withdraw, publishAgain } = happenings(sql);
// All that is shipped was published today: what comes after it is of days to come.
await sql('alter table guide_versions disable trigger guide_versions_begin');

const changes = async (query: string) =>
  receive('GET /item-changes', await get(`/item-changes?from=2031-01-01&${query}`));

await change('P0201', '2031-03-01', '期限缩短了');
await withdraw('P0202', '2031-03-02');
await publishAgain('P0202', '2031-03-05');

describe('GET /item-changes', () => {
  it('tells what was added, changed and withdrawn, the newest first, with the reason where there is one', async () => {
    const { items, counts } = await changes('');
    expect(items.map(({ day, code, kind, version, why }) => [day, code, kind, version, why])).toEqual([
      ['2031-03-05', 'P0202', 'added', 2, 'not-provided'],
      ['2031-03-02', 'P0202', 'withdrawn', 1, 'not-provided'],
      ['2031-03-01', 'P0201', 'changed', 2, '期限缩短了'],
    ]);
    expect(counts).toEqual({ added: 1, changed: 1, withdrawn: 1 });
  });

  it('is of a period and of a kind, both days included, and counts the period whatever the kind', async () => {
    const page = await changes('to=2031-03-02&kind=withdrawn');
    expect(page.items.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(page.counts).toEqual({ added: 0, changed: 1, withdrawn: 1 });
  });

  it('goes on where a page ends', async () => {
    const first = await changes('limit=2');
    const rest = await changes(`limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map(({ day }) => day)).toEqual([
      '2031-03-05',
      '2031-03-02',
      '2031-03-01',
    ]);
    expect(rest.next).toBeNull();
  });

  it('says why a guide was withdrawn, as the draft that did it said', async () => {
    await sql('alter table guide_drafts disable trigger user');
    await sql(
      `insert into guide_drafts (guide_code, agency_id, kind, based_on, name, audience, department, facts, why, written_by, edited_by)
       select code, agency_id, 'withdrawal', 1, 'x', audience, department, '{}', '并入别的事项', '{}', '陈晓'
       from guides where code = 'P0202'`,
    );
    await sql("update guide_drafts set state = 'published' where guide_code = 'P0202'");
    expect((await changes('kind=withdrawn')).items[0]?.why).toBe('并入别的事项');
  });

  it('counts the first version of every guide as added, when it was published', async () => {
    const { counts } = await receive('GET /item-changes', await get('/item-changes?to=2030-12-31'));
    const [row] = await sql('select count(*)::int from guide_versions where number = 1');
    expect(counts).toEqual({ added: row!['count'], changed: 0, withdrawn: 0 });
  });

  it('refuses a period that ends before it begins', async () => {
    expect(await refusal(await get('/item-changes?from=2031-02-01&to=2031-01-01'))).toMatchObject({
      reason: 'days-reversed',
    });
  });
});
