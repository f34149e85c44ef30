import { afterAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { enter, handedDown } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, linxiao, sql } = desk;

const entered = async (sent = handedDown()) => receive('POST /desk/delegations', await enter(chenxiao, sent));

describe('POST /desk/delegations', () => {
  it('enters what was handed down, and the audit log says who did', async () => {
    const sent = handedDown();
    expect(await entered(sent)).toEqual({ ...sent, revision: 1, name: expect.any(String) });
    const [entry] = await sql(
      "select staff_name, act from audit_entries where room = 'delegations' order by id desc limit 1",
    );
    expect(entry).toEqual({ staff_name: '陈晓', act: 'insert' });
  });

  it('is the same when it is sent again', async () => {
    const sent = handedDown();
    expect(await entered(sent)).toEqual(await entered(sent));
    const [row] = await sql('select count(*)::int from delegations where id = $1', [sent.id]);
    expect(row!['count']).toBe(1);
  });

  it('changes the revision that was seen, and strikes what was entered by mistake', async () => {
    const sent = handedDown();
    await entered(sent);
    expect(await entered({ ...sent, receiver: '演示镇', revision: 1 })).toMatchObject({
      receiver: '演示镇',
      revision: 2,
    });
    expect(await entered({ ...sent, struck: true, revision: 2 })).toMatchObject({
      struck: true,
      revision: 3,
    });
  });

  it('refuses a change of what another has changed meanwhile, and keeps theirs', async () => {
    const sent = handedDown();
    await entered(sent);
    await entered({ ...sent, receiver: '甲镇', revision: 1 });
    expect(await refused(await enter(chenxiao, { ...sent, receiver: '乙镇', revision: 1 }))).toBe(
      'changed-meanwhile',
    );
    expect(await entered({ ...sent, receiver: '甲镇', revision: 2 })).toMatchObject({ revision: 2 });
  });

  it('refuses a guide that there is not', async () => {
    expect(await refused(await enter(chenxiao, handedDown({ guide: 'Z9999' })))).toBe('no-such-guide');
  });

  it('refuses an editor of another agency: the guide is not theirs, nor is the entry', async () => {
    const sent = handedDown();
    await entered(sent);
    expect(await refused(await enter(gaoyuan, handedDown()))).toBe('not-your-guide');
    await sql("update guides set agency_id = 'demo-far-approval' where code = 'P1104'");
    const theirs = { ...sent, guide: 'P1104', receiver: '别人的', revision: 1 };
    expect(await refused(await enter(gaoyuan, theirs))).toBe('changed-meanwhile');
  });

  it('refuses a clerk, and an entry without the document that says so', async () => {
    expect(await refused(await enter(linxiao, handedDown()))).toBe('not-editor');
    expect(await refused(await enter(chenxiao, handedDown({ basis: ' ' })))).toEqual({
      reason: 'malformed',
      fields: ['basis'],
    });
  });
});
