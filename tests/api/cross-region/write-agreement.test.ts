import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { eventually, listed, written } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, linxiao } = desk;

type Written = Received<'POST /desk/cross-region/agreements/:id'>;
const write = (id: string, revision: number | null, content: object = {}, person = chenxiao) =>
  person.post(`/desk/cross-region/agreements/${id}`, { revision, content: { ...written, ...content } });
const done = async (response: Response): Promise<Written> =>
  receive('POST /desk/cross-region/agreements/:id', response);
const publicly = async () =>
  (await receive('GET /cross-region', await desk.get('/cross-region?to=demo'))).agreements;

describe('POST /desk/cross-region/agreements/:id', () => {
  it('writes a new agreement that cites the agency itself, and everybody reads it without a restart', async () => {
    expect(await done(await write('yl', null))).toMatchObject({
      id: 'yl',
      own: true,
      revision: 1,
      status: 'in-force',
      editedBy: '陈晓',
      source: { id: 'desk/demo-approval', kind: 'demonstration' },
    });
    const took = await eventually(async () => (await publicly()).some(({ id }) => id === 'yl'));
    expect(took).toBeLessThan(5_000);
    expect((await publicly()).find(({ id }) => id === 'yl')).toMatchObject({ keptBy: 'demo-approval' });
  });

  it('changes one that was seen, and says no to whoever has not seen that change', async () => {
    const first = await done(await write('change', null));
    const second = await done(await write('change', first.revision, { note: '改过。' }));
    expect(second).toMatchObject({ revision: 2, note: '改过。' });
    expect(await refused(await write('change', 1, { note: '没看见。' }))).toBe('changed-meanwhile');
    expect((await listed(chenxiao)).find(({ id }) => id === 'change')?.note).toBe('改过。');
  });

  it('sent again says the same, and writes nothing more', async () => {
    await done(await write('again', null));
    expect(await done(await write('again', null))).toMatchObject({ revision: 1 });
    await done(await write('again', 1, { note: '一次。' }));
    expect(await done(await write('again', 1, { note: '一次。' }))).toMatchObject({ revision: 2 });
    expect(await refused(await write('again', null, { note: '别的。' }))).toBe('sent-otherwise');
  });

  it('writes down who takes part, with who leads', async () => {
    const parties = [
      { regionCode: 'demo', role: 'lead', coversBelow: true },
      { regionCode: '370200', role: 'member', coversBelow: false },
    ];
    const alliance = await done(await write('alliance', null, { scope: 'alliance', parties }));
    expect(alliance.parties).toEqual([parties[1], parties[0]]);
  });

  it('lets only one of two through who write at the same moment', async () => {
    await write('race', null);
    const both = await Promise.all(['甲。', '乙。', '丙。'].map((said) => write('race', 1, { note: said })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('takes one off the public list, and keeps it at the desk, last', async () => {
    await done(await write('off', null, { partnerName: '阿克苏' }));
    await eventually(async () => (await publicly()).some(({ id }) => id === 'off'));
    expect(await done(await write('off', 1, { partnerName: '阿克苏', retired: true }))).toMatchObject({
      retired: true,
    });
    await eventually(async () => !(await publicly()).some(({ id }) => id === 'off'));
    expect((await listed(chenxiao)).at(-1)?.id).toBe('off');
  });

  it('leaves in the audit log what was there before and after, with the request', async () => {
    await done(await write('log', null));
    await done(await write('log', 1, { validUntil: '2028-01-31' }));
    const entries = await desk.sql(
      "select act, staff_name, before ->> 'valid_until' as was, after ->> 'valid_until' as became, request_id is not null as asked from public.audit_entries where subject = 'log' and room = 'cross_region_agreements' order by id",
    );
    expect(entries.at(-1)).toEqual({
      act: 'update',
      staff_name: '陈晓',
      was: '2027-12-31',
      became: '2028-01-31',
      asked: true,
    });
  });

  it('leaves in the audit log of who takes part only what differs', async () => {
    await done(await write('joined', null));
    const parties = [...written.parties, { regionCode: '370200', role: 'member', coversBelow: false }];
    await done(await write('joined', 1, { parties }));
    const logged = () =>
      desk.sql(
        "select act, coalesce(after, before) ->> 'region_code' as region from public.audit_entries where subject = 'joined' and room = 'cross_region_parties' order by id",
      );
    expect((await logged()).slice(2)).toEqual([{ act: 'insert', region: '370200' }]);
    await done(await write('joined', 2));
    expect((await logged()).slice(3)).toEqual([{ act: 'delete', region: '370200' }]);
  });

  it('says of what is off the list since when, also when it is written again', async () => {
    await done(await write('gone', null, { retired: true }));
    await desk.sql("update public.cross_region_agreements set retired_on = '2026-01-05' where id = 'gone'");
    await done(await write('gone', 1, { retired: true, note: '早就不列了。' }));
    const [row] = await desk.sql(
      "select retired_on::text from public.cross_region_agreements where id = 'gone'",
    );
    expect(row).toEqual({ retired_on: '2026-01-05' });
  });

  it('refuses a period that ends before it begins', async () => {
    expect(await refused(await write('days', null, { validUntil: '2025-01-01' }))).toBe('days-reversed');
  });

  it('refuses a region that is not on record', async () => {
    const parties = [{ regionCode: '999999', role: 'party', coversBelow: false }];
    expect(await refused(await write('where', null, { parties }))).toBe('no-such-region');
  });

  it('refuses a list of who takes part without one’s own region, and one that names a region twice', async () => {
    const party = (regionCode: string) => ({ regionCode, role: 'party', coversBelow: false });
    const parties = [party('demo-far'), party('610114')];
    expect(await refused(await write('others', null, { parties }))).toBe('not-a-party');
    expect(await refused(await write('twice', null, { parties: [party('demo'), party('demo')] }))).toEqual({
      reason: 'malformed',
      fields: ['content.parties'],
    });
  });

  it('refuses an editor of another agency, and a report’s own agreement', async () => {
    await done(await write('ours', null));
    expect(await refused(await write('ours', 1, { note: '别人的。' }, gaoyuan))).toBe('not-your-listing');
    expect(await refused(await write('demo-far', 1, {}, gaoyuan))).toBe('not-your-listing');
    expect(await refused(await write('huancui-all', 1, {}, chenxiao))).toBe('not-your-listing');
  });

  it('refuses a clerk', async () => {
    expect(await refused(await write('clerk', null, {}, linxiao))).toBe('not-editor');
  });
});
