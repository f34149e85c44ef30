import { connected } from '../connected.ts';

const AGENCY = 'demo-approval';
const CATALOGUE = '上级事项目录 2026 年版（演示）';
const BASIS = '好审改办〔2026〕1 号（演示）';

/** The invented catalogue above: code, name, department, and, where something became of it, the guide or the reason. */
const items = [
  ['YS-001', '食品经营许可', '市场监管', '食品经营许可（核发）', ''],
  ['YS-002', '公共场所卫生许可', '卫生健康', '公共场所卫生许可（新办）', ''],
  ['YS-003', '最低生活保障', '民政', '最低生活保障对象认定、保障金给付', ''],
  ['YS-004', '道路货物运输经营许可', '交通运输', null, ''],
  ['YS-005', '远洋渔业审批', '农业农村', null, '好办区不靠海（演示）'],
  ['YS-006', '内地居民结婚登记', '民政', null, ''],
] as const;

/** What the demonstration has handed down: id, guide, move, to whom, which kind, from when, conditions, training. */
const moves = [
  [
    '5b0c6a52-6f0d-4c58-9d43-0d1f2a3b4c01',
    '最低生活保障对象认定、保障金给付',
    'handed-down',
    '演示街道办事处',
    'township',
    '2026-03-01',
    '有 2 名经办人员（演示）',
    '跟班学 5 天（演示）',
  ],
  [
    '5b0c6a52-6f0d-4c58-9d43-0d1f2a3b4c02',
    '非机动车登记（电动自行车上牌）',
    'handed-down',
    '演示社区',
    'village',
    '2026-06-01',
    null,
    null,
  ],
  [
    '5b0c6a52-6f0d-4c58-9d43-0d1f2a3b4c03',
    '公共场所卫生许可（新办）',
    'taken-back',
    '演示街道办事处',
    'township',
    '2026-09-01',
    null,
    null,
  ],
] as const;

/**
 * Makes the invented lists of the demonstration, once: what 好办区 claimed and handed down. What editors have made of
 * them since stays as it is.
 */
export const fillItemLists = (owner: string) =>
  connected(owner, async (client) => {
    const there = await client.query('select from public.upper_items where catalogue = $1 limit 1', [
      CATALOGUE,
    ]);
    if (there.rowCount) return;
    await client.query('begin');
    for (const [code, name, department, guide, reason] of items)
      await client.query(
        `with entered as (
           insert into public.upper_items (agency_id, catalogue, code, name, department)
           values ($1, $2, $3, $4, $5) returning id)
         insert into public.claims (item_id, agency_id, state, guide_code, reason)
         select id, $1, case when $7 = '' then 'claimed' else 'not-applicable' end, guide_code, $7
         from entered left join public.guide_versions on name = $6 and withdrawn_at is null
         where guide_code is not null or $7 <> ''`,
        [AGENCY, CATALOGUE, code, name, department, guide, reason],
      );
    for (const [id, guide, ...move] of moves)
      await client.query(
        `insert into public.delegations (id, agency_id, basis, guide_code, move, receiver, receiver_kind,
           effective_on, conditions, training)
         select $1, $2, $3, guide_code, $5, $6, $7, $8, $9, $10 from public.guide_versions
         where name = $4 and withdrawn_at is null`,
        [id, AGENCY, BASIS, guide, ...move],
      );
    await client.query('commit');
  });
