import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { typed } from './ground.ts';

const api = await openDesk();
afterAll(api.close);
const preview = async (phrases: string[], code: string) =>
  receive(
    'POST /desk/missed-queries/preview',
    await api.chenxiao.post('/desk/missed-queries/preview', { phrases, code }),
  );

beforeAll(() => typed(api, { 开剧本杀店: 5, 剧本杀: 3, 哥斯拉: 4 }));

describe('POST /desk/missed-queries/preview', () => {
  it('shows the hits of each phrase without and with it, and what is found first then', async () => {
    const { phrases, item } = await preview(['剧本杀'], 'B0201');
    expect(phrases).toEqual([{ phrase: '剧本杀', before: 0, after: 1, first: item.name }]);
  });

  it('runs all searches of those days anew: how many more find something', async () => {
    const { replay } = await preview(['开剧本杀店', '剧本杀'], 'B0201');
    expect(replay).toMatchObject({ searches: 12, found: 8, worse: [] });
  });

  it('says which known name would lose its first place', async () => {
    const { replay, item } = await preview(['上户口'], 'B0201');
    expect(replay.worse).toContainEqual({
      phrase: '上户口',
      before: expect.stringContaining('户'),
      after: item.name,
    });
  });

  it('shows the known names that are most like the phrases', async () => {
    const { neighbours } = await preview(['给孩子上户口的事'], 'B0201');
    expect(neighbours.some(({ phrase }) => phrase.includes('户口'))).toBe(true);
  });

  it('changes nothing', async () => {
    await preview(['剧本杀'], 'B0201');
    const { items } = await receive('GET /guides', await api.get('/guides?q=剧本杀'));
    expect(items).toEqual([]);
    expect(await api.sql('select from guide_drafts')).toEqual([]);
  });

  it('refuses an unknown guide, and a clerk', async () => {
    const sent = { phrases: ['剧本杀'], code: 'Z9999' };
    expect(await refused(await api.chenxiao.post('/desk/missed-queries/preview', sent))).toBe(
      'no-such-guide',
    );
    expect(await refused(await api.linxiao.post('/desk/missed-queries/preview', sent))).toBe('not-editor');
  });

  it('refuses no phrase, and more than twenty', async () => {
    for (const phrases of [[], Array.from({ length: 21 }, (_, at) => `剧本杀${at}`)])
      expect(
        await refused(await api.chenxiao.post('/desk/missed-queries/preview', { phrases, code: 'B0201' })),
      ).toMatchObject({ reason: 'malformed' });
  });
});
