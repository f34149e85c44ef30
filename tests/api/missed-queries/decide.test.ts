import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { typed } from './ground.ts';

const api = await openDesk();
afterAll(api.close);
const decide = (sent: object, who = api.chenxiao) => who.post('/desk/missed-queries/verdict', sent);
const list = async (who = api.chenxiao) =>
  receive('GET /desk/missed-queries', await who.get('/desk/missed-queries'));

beforeAll(() => typed(api, { 剧本杀: 5, 哥斯拉: 3 }));

describe('POST /desk/missed-queries/verdict', () => {
  it('keeps that there is no such item and which department is told, and lists the words as settled', async () => {
    const sent = { phrases: ['剧本杀'], verdict: 'no-such-item', department: '政策法规科' };
    await receive('POST /desk/missed-queries/verdict', await decide(sent));
    const { groups, settled } = await list();
    expect(groups.flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase))).toEqual(['哥斯拉']);
    expect(settled).toEqual([
      {
        phrase: '剧本杀',
        verdict: 'no-such-item',
        department: '政策法规科',
        by: '陈晓',
        on: expect.any(String),
      },
    ]);
  });

  it('is the same when it is sent again, and another verdict takes its place', async () => {
    const again = { phrases: ['剧本杀'], verdict: 'ignored' };
    await decide(again);
    await decide(again);
    expect((await list()).settled).toMatchObject([{ verdict: 'ignored', department: null }]);
    const log = await api.sql(
      "select act from audit_entries where room = 'missed_query_verdicts' order by id",
    );
    expect(log.map(({ act }) => act)).toEqual(['insert', 'delete', 'insert']);
  });

  it('is not for another agency', async () => {
    expect((await list(api.gaoyuan)).settled).toEqual([]);
  });

  it('refuses to hand over to nobody, and a clerk', async () => {
    const sent = { phrases: ['哥斯拉'], verdict: 'no-such-item' };
    expect(await refused(await decide(sent))).toBe('department-needed');
    expect(await refused(await decide({ ...sent, verdict: 'ignored' }, api.linxiao))).toBe('not-editor');
  });
});
