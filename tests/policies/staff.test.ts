import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { personas, type Persona } from '../personas.ts';
import { describeGuarded, nobody, writer } from './acts.ts';

const rowOf = ({ claims }: Persona) => ({
  user_id: claims.sub,
  name: '林晓',
  email: 'lin@haoban.example',
  agency_id: 'demo-approval',
  department: '综合窗口科',
  roles: ['clerk'],
});
const blind = { ...nobody, select: 'nothing', update: 'nothing' };

await describeGuarded('staff', [{ table: 'staff', key: 'user_id', row: rowOf(personas.clerkLin) }], {
  auntWang: nobody,
  strangerLi: blind,
  grandmaZhao: blind,
  clerkLin: { ...nobody, select: 'done', update: 'done' },
  administratorHe: { ...nobody, select: 'done', update: 'done' },
  supervisorZhou: blind,
  windowClerkMa: blind,
  clerkGao: blind,
  server: nobody,
  system: writer,
});

const { owner, drop } = await copyDatabase();
afterAll(drop);

const insert = (row: Record<string, unknown>) =>
  connected(owner, (client) =>
    client.query(
      'insert into staff select * from jsonb_populate_record(null::staff, $1) on conflict do nothing',
      [JSON.stringify({ active: true, second_factor: false, ...row })],
    ),
  );

describe('the list of staff', () => {
  it.each([
    { roles: ['mayor'] },
    { roles: [] },
    { name: '' },
    { department: '' },
    { email: 'Lin@haoban.example' },
    { email: 'lin' },
    { agency_id: 'nowhere' },
    { window_id: '' },
  ])('takes nobody with %o', async (wrong) => {
    await expect(insert({ ...rowOf(personas.clerkLin), ...wrong })).rejects.toThrow(/violates/);
  });
});
