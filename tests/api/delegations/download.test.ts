import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../desk.ts';
import { enter, handedDown } from './ground.ts';

const desk = await openDesk();
afterAll(desk.close);

it('the table of what was handed down has a line each, in words, and no formula', async () => {
  await enter(desk.chenxiao, handedDown({ receiver: '=cmd()' }));
  const lines = async () => (await (await desk.get('/delegations/csv')).text()).trim().split('\r\n');
  await expect.poll(lines, { interval: 50 }).toHaveLength(2);
  const [heading, line] = await lines();
  expect(heading).toContain('编号,事项名称,下放还是上收');
  expect(line).toContain(`,下放,"'=cmd()",镇街,2026-12-01,`);
  expect(line).toContain('（演示）');
});
