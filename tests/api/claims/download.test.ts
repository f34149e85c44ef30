import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../desk.ts';
import { catalogue, enter } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);

it('the table of what is claimed has a line for every item, in words, and no formula', async () => {
  await enter(desk.chenxiao, { ...catalogue, rows: [...catalogue.rows, { code: '=1+1', name: '@某事' }] });
  const lines = async () => (await (await desk.get('/claims/csv')).text()).trim().split('\r\n');
  await expect.poll(lines, { interval: 50 }).toHaveLength(5);
  const all = await lines();
  expect(all[0]).toContain('上级的编码,上级的名称');
  expect(all.find((line) => line.includes('某事'))).toContain(`"'=1+1","'@某事",没说明,没认领`);
});
