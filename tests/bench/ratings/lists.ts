import type pg from 'pg';

/** The public list as it is asked for: the query, and what its SQL asks of the view. */
export const listsAt = (size: number) => {
  const deep = Math.ceil(size / 2);
  return [
    { name: 'first page', query: '', where: 'true' },
    {
      name: 'deep cursor',
      query: `&cursor=HB2611${String(deep).padStart(4, '0')}`,
      where: `number < ${deep}`,
    },
    { name: 'of an agency', query: '&agency=demo-approval', where: `agency_id = 'demo-approval'` },
    { name: 'of an item', query: '&item=P1103', where: `guide_code = 'P1103'` },
    { name: 'of a poor level', query: '&level=very-dissatisfied', where: `level = 'very-dissatisfied'` },
    { name: 'of a good level', query: '&level=satisfied', where: `level = 'satisfied'` },
    {
      name: 'poor of an item',
      query: '&item=P1103&level=dissatisfied',
      where: `guide_code = 'P1103' and level = 'dissatisfied'`,
    },
    { name: 'handled', query: '&handling=handled', where: 'state is not null' },
    { name: 'open', query: '&handling=open', where: `state not in ('closed', 'voided')` },
    { name: 'voided', query: '&handling=voided', where: `state = 'voided'` },
  ];
};

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/**
 * What in the plan of a list must grow with the table: a whole table that is read, or a sort. PostgreSQL is asked to do
 * without where it can: of a small table it would be right not to; that it does of a large one, the speed tells.
 */
export const findGrowing = async (client: pg.Client, where: string) => {
  await client.query('set enable_seqscan = off; set enable_sort = off');
  const { rows } = await client.query(
    `explain (format json) select * from haoban.public_ratings where ${where} order by number desc limit 21`,
  );
  await client.query('reset enable_seqscan; reset enable_sort');
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Plan }];
  const whole = nodesOf(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && /^rat|^rect/.test(node['Relation Name'] ?? ''))
    .map((node) => `reads all of ${node['Relation Name']}`);
  const spine = (node: Plan | undefined): string[] =>
    node ? [node['Node Type'], ...spine(node.Plans?.[0])] : [];
  return [...whole, ...(spine(plan).some((name) => /Sort/.test(name)) ? ['sorts'] : [])];
};
