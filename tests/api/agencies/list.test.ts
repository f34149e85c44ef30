import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /agencies', () => {
  const list = async (query = '') => (await receive('GET /agencies', await get(`/agencies${query}`))).items;

  it('gives every agency, by id', async () => {
    const ids = (await list()).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).toEqual(ids.toSorted());
  });

  it('gives those of one region when asked', async () => {
    const items = await list('?region=370211');
    expect(items).toMatchObject([{ id: 'xihaian-approval', regionCode: '370211', demonstration: false }]);
  });

  it('says of a contact that nobody has stated that it is not provided', async () => {
    expect(await list('?region=370211')).toMatchObject([
      {
        consultPhone: 'not-provided',
        complaintPhone: 'not-provided',
        address: 'not-provided',
        hours: 'not-provided',
      },
    ]);
  });

  it('gives an empty list for a region on record that has no agency', async () => {
    expect(await list('?region=370000')).toEqual([]);
  });

  it('refuses a region that is not on record', async () => {
    expect(await refusal(await get('/agencies?region=999999'))).toMatchObject({ reason: 'no-such-region' });
  });

  it('refuses what cannot be the code of a region', async () => {
    for (const region of ['', '37', '3702111', 'Demo', '青岛']) {
      expect(await refusal(await get(`/agencies?region=${encodeURIComponent(region)}`))).toMatchObject({
        reason: 'malformed',
        fields: [{ field: 'region', problem: '写法不对' }],
      });
    }
  });
});
