import { afterAll, describe, expect, it } from 'vitest';
import type { Received } from '#contract/api';
import { openDesk, refused } from '../desk.ts';
import { blankItem } from '../every-route.ts';
import { receive } from '../open-api.ts';
import { eventually } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);
const { chenxiao, gaoyuan, linxiao } = desk;

const write = (id: string, revision: number | null, content: object = {}, person = chenxiao) =>
  person.post(`/desk/cross-region/items/${id}`, { revision, content: { ...blankItem, ...content } });
const itemIn = async (response: Response, id: string) => {
  const agreement: Received<'POST /desk/cross-region/items/:id'> = await receive(
    'POST /desk/cross-region/items/:id',
    response,
  );
  return agreement.items.find((item) => item.id === id)!;
};
const window = { windowName: '跨域通办窗口', windowPhone: '000-0000 0009', sendDays: 1, acceptDays: 2 };

describe('POST /desk/cross-region/items/:id', () => {
  it('writes a new item with its window and limits, and everybody reads it without a restart', async () => {
    const item = await itemIn(await write('new', null, { ...window, mode: 'remote-collection' }), 'new');
    expect(item).toMatchObject({
      revision: 1,
      own: true,
      sendDays: 1,
      signDays: null,
      source: { id: 'desk/demo-approval' },
    });
    const took = await eventually(async () => (await desk.get('/cross-region/items/new')).ok);
    expect(took).toBeLessThan(5_000);
    const open = await receive('GET /cross-region/items/:id', await desk.get('/cross-region/items/new'));
    expect(open).toMatchObject({
      window: { phone: '000-0000 0009', hours: 'not-provided' },
      mode: 'remote-collection',
    });
  });

  it('lets the editors of the partner add an item in their own name', async () => {
    const item = await itemIn(await write('theirs', null, {}, gaoyuan), 'theirs');
    expect(item).toMatchObject({ own: true, editedBy: '高远', source: { id: 'desk/demo-far-approval' } });
  });

  it('changes what was seen, refuses who has not seen it, and sent again is the same', async () => {
    await write('change', null);
    expect((await itemIn(await write('change', 1, window), 'change')).revision).toBe(2);
    expect((await itemIn(await write('change', 1, window), 'change')).revision).toBe(2);
    expect(await refused(await write('change', 1, { delivery: '寄到家' }))).toBe('changed-meanwhile');
    expect(await refused(await write('change', null, { delivery: '寄到家' }))).toBe('sent-otherwise');
  });

  it('lets only one of two through who write at the same moment', async () => {
    await write('race', null);
    const both = await Promise.all(
      ['甲。', '乙。', '丙。'].map((said) => write('race', 1, { delivery: said })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('takes one off the public list, and keeps it at the desk', async () => {
    await write('off', null);
    await eventually(async () => (await desk.get('/cross-region/items/off')).ok);
    expect((await itemIn(await write('off', 1, { retired: true }), 'off')).retired).toBe(true);
    await eventually(async () => !(await desk.get('/cross-region/items/off')).ok);
  });

  it.each([
    ['an agreement that is not there', { agreement: 'nowhere' }, 'no-such-agreement'],
    ['an agreement in which one’s region takes no part', { agreement: 'huancui-all' }, 'no-such-agreement'],
    ['a region that is not on record', { acceptingRegion: '999999' }, 'no-such-region'],
    ['one region on both sides', { acceptingRegion: 'demo' }, 'same-region'],
    ['a guide that is not there', { guideCode: 'X9999' }, 'no-such-guide'],
    ['a direction in which one’s region is neither side', { decidingRegion: '110101' }, 'not-a-party'],
    ['a place that takes no part', { acceptingRegion: '110101' }, 'not-a-party'],
  ])('refuses %s', async (_what, content, reason) => {
    expect(await refused(await write('refused', null, content))).toBe(reason);
  });

  it('refuses an editor of another agency', async () => {
    await write('ours', null);
    expect(await refused(await write('ours', 1, window, gaoyuan))).toBe('not-your-listing');
    expect(await refused(await write('demo-back-id', 1, window))).toBe('not-your-listing');
  });

  it('refuses a clerk', async () => {
    expect(await refused(await write('clerk', null, {}, linxiao))).toBe('not-editor');
  });
});
