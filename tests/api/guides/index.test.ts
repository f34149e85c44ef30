import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { gatherSounds } from '../../../api/_features/guides/sounds.ts';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('GET /guides/index', () => {
  it('names every guide that has a version in force, by code, with the number of the catalogue', async () => {
    const { catalogue, items, sounds } = await receive('GET /guides/index', await get('/guides/index'));
    const kept = await sql(`
      select code, name, guides.audience, guides.life_stage as "lifeStage",
        guides.business_theme as "businessTheme", guides.department,
        facts #> '{identity,summary,value}' as summary,
        facts #> '{identity,everydayNames,value}' as "everydayNames"
      from guides join guide_versions on guide_code = code where withdrawn_at is null order by code`);
    expect(items).toMatchObject(kept);
    expect(items).toHaveLength(277);
    expect(sounds).toEqual(gatherSounds(items));
    expect([{ number: String(catalogue) }]).toEqual(await sql('select number from catalogue'));
  });

  it('says of each how often one goes there, how many materials it asks for, and whether it costs', async () => {
    const { items } = await receive('GET /guides/index', await get('/guides/index'));
    const brief = (code: string) => {
      const { ways, visits, materials, charged } = items.find((item) => item.code === code)!;
      return { ways, visits, materials, charged };
    };
    expect(brief('B0101')).toEqual({
      ways: ['online', 'once'],
      visits: 0,
      materials: { always: 6, most: 10 },
      charged: false,
    });
    expect(brief('B0205')).toEqual({
      ways: [],
      visits: 'not-provided',
      materials: 'not-provided',
      charged: 'not-provided',
    });
  });

  it('fits a phone: no more than 60 kB compressed, and 1 MB as WeChat keeps it', async () => {
    const index = new Uint8Array(await (await get('/guides/index')).arrayBuffer());
    expect(gzipSync(index).byteLength).toBeLessThan(60_000);
    expect(index.byteLength).toBeLessThan(1024 * 1024);
  });
});
