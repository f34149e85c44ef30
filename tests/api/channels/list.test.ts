import { afterAll, describe, expect, it } from 'vitest';
import { ratingChannels } from '#contract/vocabulary';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('GET /channels', () => {
  const list = async () => (await receive('GET /channels', await get('/channels'))).items;

  it('gives every channel of the vocabulary once, in the order that the rows keep', async () => {
    const ids = (await list()).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(ratingChannels).toSorted());
    expect(ids.map((id) => ({ id }))).toEqual(await sql('select id from channels order by position'));
  });

  it('rests each of them on a source', async () => {
    expect((await list()).filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('gives a number to dial for the hotline, and says that the others have none provided', async () => {
    const phones = (await list())
      .map(({ id, phone }) => [id, phone])
      .filter(([, phone]) => phone !== 'not-provided');
    expect(phones).toEqual([['hotline', '12345']]);
  });
});
