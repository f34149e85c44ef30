import { randomUUID } from 'node:crypto';
import { handlingModes, postagePayers } from '#contract/vocabulary';
import { indexLineage, mayList } from '#rules/agreements';
import { listing, type Column } from './listing.ts';
import { Trouble, type Ground, type Table } from './table.ts';
import { day, member, phone, text, type AnyWriting } from './texts.ts';

const ID = '编号';
const AGREEMENT = '协议';
const NAME = '事项名称';
const FROM = '收件的地方';
const TO = '办理的地方';

const column = (heading: string, key: string, writing: AnyWriting, example: string): Column => ({
  heading,
  key,
  writing,
  example,
});
const needed = (made: Column): Column => ({ ...made, needed: true, required: true });

/** The agreements of the agency with who takes part, the regions by what they are called, and its own. */
const ground = async ({ transaction, staff }: Ground) => {
  const rows = await transaction
    .selectFrom('cross_region_agreements as agreement')
    .innerJoin('cross_region_parties as party', 'party.agreement_id', 'agreement.id')
    .select([
      'agreement.id',
      'agreement.partner_name as partner',
      'agreement.parties_complete as partiesComplete',
    ])
    .select(['party.region_code as regionCode', 'party.covers_below as coversBelow'])
    .where('agreement.agency_id', '=', staff.agency)
    .where('agreement.retired_on', 'is', null)
    .execute();
  const agreed = new Map(
    [...Map.groupBy(rows, ({ id }) => id).values()].map((parties) => [
      parties[0]!.partner,
      { ...parties[0]!, parties },
    ]),
  );
  const regions = await transaction
    .selectFrom('regions')
    .select(['code', 'name', 'parent_code as parentCode'])
    .orderBy('code')
    .execute();
  const { region_code: own } = await transaction
    .selectFrom('agencies')
    .select('region_code')
    .where('id', '=', staff.agency)
    .executeTakeFirstOrThrow();
  return { agreed, regions, own };
};

const itemsOf = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('cross_region_items as item')
    .innerJoin('cross_region_agreements as agreement', 'agreement.id', 'item.agreement_id')
    .innerJoin('regions as here', 'here.code', 'item.accepting_region')
    .innerJoin('regions as there', 'there.code', 'item.deciding_region')
    .select(['item.id', 'item.name', 'item.mode', 'item.guide_code', 'item.position', 'item.verified_on'])
    .select(['item.window_name', 'item.window_address', 'item.window_phone', 'item.window_hours'])
    .select(['item.deciding_agency', 'item.received_clock', 'item.accepted_clock', 'item.completed_clock'])
    .select(['item.material_differences', 'item.postage_payer', 'item.delivery', 'item.responsible'])
    .select([
      'item.complaint_phone',
      'agreement.partner_name as partner',
      'here.name as from',
      'there.name as to',
    ])
    .where('item.agency_id', '=', staff.agency)
    .where('item.retired_on', 'is', null)
    .orderBy('item.position')
    .execute();

/** 跨地区清单: which matter, with whom, by which of the three modes, in which direction. */
export const crossRegionItems: Table = listing({
  kind: 'cross-region',
  table: 'cross_region_items',
  columns: [
    column(ID, '', text(), ''),
    needed(column(AGREEMENT, 'partner', text(), '演示区')),
    needed(column(NAME, 'name', text(200), '演示事项')),
    column('事项编号', 'guide_code', text(5), 'P0101'),
    needed(column(FROM, 'from', text(), '演示区')),
    needed(column(TO, 'to', text(), '演示二区')),
    column('办法', 'mode', member(handlingModes), '异地代收代办'),
    column('收件窗口', 'window_name', text(100), '演示跨域通办窗口'),
    column('窗口地址', 'window_address', text(200), '演示路 1 号'),
    column('窗口电话', 'window_phone', phone, '0000-12345678'),
    column('窗口时间', 'window_hours', text(200), '周一至周五 9:00–17:00'),
    column('谁来定', 'deciding_agency', text(100), '演示行政审批服务局'),
    column('收到算哪天', 'received_clock', text(200), '材料交齐当天'),
    column('受理从哪天算', 'accepted_clock', text(200), '办理的一方签收当天'),
    column('办结从哪天算', 'completed_clock', text(200), '受理第二天起 5 个工作日'),
    column('材料差别', 'material_differences', text(500), '多交一份委托书'),
    column('邮费谁付', 'postage_payer', member(postagePayers), '收件的一方付'),
    column('怎么送达', 'delivery', text(200), '寄到家'),
    column('谁负责', 'responsible', text(100), '演示综合窗口科'),
    column('投诉电话', 'complaint_phone', phone, '12345'),
    column('核对日期', 'verified_on', day, '2026-11-01'),
  ],
  know: async (asked) => {
    const { agreed, regions, own } = await ground(asked);
    const lineage = indexLineage(regions);
    const rows = await itemsOf(asked);
    const guides = await asked.transaction.selectFrom('guides').select('code').execute();
    const codes = new Set(guides.map(({ code }) => code));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const region = new Map(regions.map(({ code, name }) => [name, code]));
    const keyOf = (...parts: unknown[]) => parts.join('\n');
    const byName = new Map(rows.map((row) => [keyOf(row.partner, row.name, row.from, row.to), row]));
    let position = Math.max(0, ...rows.map((row) => row.position));
    return {
      rows,
      match: (entry) => {
        const id = entry.text(ID);
        const named = keyOf(...[AGREEMENT, NAME, FROM, TO].map((heading) => entry.text(heading)));
        const row = id ? byId.get(id) : byName.get(named);
        if (id && !row) return [ID, new Trouble('no-such-row')];
        return { row, key: row?.id ?? named, heading: id ? ID : NAME };
      },
      complete: ({ partner, from, to, ...row }, _entry, isNew) => {
        const agreement = agreed.get(String(partner));
        const [accepting_region, deciding_region] = [region.get(String(from)), region.get(String(to))];
        const some = regions[0]?.name ?? '';
        if (!agreement) return [AGREEMENT, new Trouble('no-such-agreement')];
        if (!accepting_region) return [FROM, new Trouble('no-such-region', some)];
        if (!deciding_region) return [TO, new Trouble('no-such-region', some)];
        if (accepting_region === deciding_region) return [TO, new Trouble('same-region')];
        if (!mayList(own, accepting_region, deciding_region, lineage)(agreement))
          return [TO, new Trouble('not-a-party')];
        if (row.guide_code && !codes.has(String(row.guide_code)))
          return ['事项编号', new Trouble('no-such-guide', '导出的办事指南里的编号，不知道就空着')];
        const whole = { ...row, agreement_id: agreement.id, accepting_region, deciding_region };
        if (!isNew) return whole;
        position += 1;
        return {
          id: `x-${randomUUID().slice(0, 13)}`,
          agency_id: asked.staff.agency,
          source_id: '',
          position,
          ...whole,
        };
      },
    };
  },
});
