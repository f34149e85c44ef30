import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const lists = async () => receive('GET /item-lists', await get('/item-lists'));
const listOf = async (id: string) => (await lists()).items.find((list) => list.id === id)!;

/** What each list is, said once more in SQL: the facts in force of which it is true, and those that state it. */
const fact = (path: string) => `facts #> '{${path}}'`;
const value = (path: string) => `(facts #>> '{${path},value}')`;
const given = (path: string) => `coalesce(${fact(path)}, '"not-provided"') <> '"not-provided"'`;
const named = (way: string) => `coalesce(facts #> '{service,approvalForms,value}' ? '${way}', false)`;
const forms = given('service,approvalForms');
const levels = `facts #> '{authority,levels,value}'`;
const independent: Record<string, [on: string, stated: string]> = {
  powers: [`${value('authority,kind')} <> 'public-service'`, given('authority,kind')],
  licences: [`${value('authority,kind')} = 'licence'`, given('authority,kind')],
  'public-services': [`${value('authority,kind')} = 'public-service'`, given('authority,kind')],
  immediate: [
    `${value('service,caseKind')} = 'immediate' or facts #> '{limits,promised,value,amount}' = '0' or ${named('马上办')}`,
    `${given('service,caseKind')} or ${given('limits,promised')} or ${forms}`,
  ],
  online: [
    `${value('online,available')} = 'true' or ${named('网上办')}`,
    `${given('online,available')} or ${forms}`,
  ],
  'fully-online': [
    `${value('online,available')} = 'true' and ${value('visits,count')} = '0'`,
    `(${given('online,available')} and ${given('visits,count')})
      or ${value('online,available')} = 'false' or ${value('visits,count')}::int > 0`,
  ],
  nearby: [
    `coalesce(${levels} ?| array['township', 'village'], false) or ${named('就近办')}`,
    `${given('authority,levels')} or ${forms}`,
  ],
  once: [`${value('visits,count')}::int <= 1 or ${named('一次办')}`, `${given('visits,count')} or ${forms}`],
  'self-service': [
    `${value('visits,kiosk')} = 'true' or ${named('自助办')}`,
    `${given('visits,kiosk')} or ${forms}`,
  ],
  commitment: [
    `${value('service,notificationCommitment')} = 'true'`,
    given('service,notificationCommitment'),
  ],
  deferred: [`${value('service,deferredMaterials')} = 'true'`, given('service,deferredMaterials')],
  'immediate-cases': [`${value('service,caseKind')} = 'immediate'`, given('service,caseKind')],
};

/** A new version of a guide in force, with one fact set. */
const publish = (code: string, path: string, set: unknown) =>
  sql(
    `with gone as (
       update guide_versions set withdrawn_at = now() where guide_code = $1 and withdrawn_at is null returning *
     ) insert into guide_versions (guide_code, number, name, facts)
       select guide_code, number + 1, name, jsonb_set(facts, $2, $3) from gone`,
    [code, path, JSON.stringify(set)],
  );

describe('GET /item-lists', () => {
  it('counts each list as SQL does, and how many guides say whether they are on it', async () => {
    const { items } = await lists();
    expect(items.map(({ id }) => id)).toEqual(Object.keys(independent));
    for (const { id, count, stated, of } of items) {
      const [on, says] = independent[id]!;
      const [row] = await sql(
        `select count(*) filter (where ${on})::int as count, count(*) filter (where ${says})::int as stated,
           count(*)::int as of from guide_versions where withdrawn_at is null`,
      );
      expect({ id, count, stated, of }).toEqual({ id, ...row });
    }
  });

  it('says of which number and day it is, and how each list is made', async () => {
    const [{ number, day }] = await sql(
      `select number::float8, (select max(greatest(published_at, withdrawn_at)) from guide_versions)
         at time zone 'Asia/Shanghai' as day from catalogue`,
    );
    const { catalogue, changedOn } = await lists();
    expect([catalogue, changedOn]).toEqual([number, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    expect(day).toBeTruthy();
    expect(await listOf('licences')).toMatchObject({
      definition: '事项类型是行政许可的',
      fields: ['事项类型'],
    });
  });

  it('gives a rate as its two numbers, of the guides that say whether they go online', async () => {
    const { rates } = await lists();
    const { count, stated, of } = await listOf('online');
    expect(rates[0]).toEqual({ id: 'online', name: '网办率', numerator: count, denominator: stated, of });
    expect(stated).toBeLessThan(of);
  });

  it('has a list changed by a publication, by itself', async () => {
    const before = (await listOf('immediate-cases')).count;
    await publish('P1103', '{service,caseKind}', { value: 'immediate', source: 'demo' });
    await expect.poll(async () => (await listOf('immediate-cases')).count, { interval: 50 }).toBe(before + 1);
  });
});
