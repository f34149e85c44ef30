import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { itemKinds } from '#contract/vocabulary';
import { guides } from '../../seeds/seeds.ts';

type Item = { name: string; dept: string; item_type: string; item_code: string };

/** The real list of one district, where it lies beside the checkout; it is not shipped. */
const REAL = '../shared/data/district-item-names.json';

/** A list of the same shape and length, for wherever the real one is not. */
const made = (): Item[] =>
  Array.from({ length: 1135 }, (_, nth) => ({
    name: `演示事项：${'临时占用道路许可'.repeat(1 + (nth % 4))}（${nth}）`,
    dept: `演示部门 ${nth % 34}`,
    item_type: Object.values(itemKinds)[nth % 7]!,
    item_code: `511Z0${7_000_000 + nth}-511602000000-000-11511301008778183N-1-00`,
  }));

/** 1,135 items of a district: the real ones if they are at hand. */
export const districtItems = () => {
  const real = existsSync(REAL);
  const items: Item[] = real ? JSON.parse(readFileSync(REAL, 'utf8')).items : made();
  return { real, items };
};

/** As many items as are wanted: those of the district again and again, each under a code and a name of its own. */
export const manyItems = (count: number): Item[] => {
  const { items } = districtItems();
  return Array.from({ length: count }, (_, nth) => {
    const item = items[nth % items.length]!;
    const round = Math.floor(nth / items.length);
    return round
      ? { ...item, name: `${item.name}（${round}）`, item_code: `${item.item_code}-${round}` }
      : item;
  });
};

/** The workbook that an office would make of them: of a guide that is there, no more than the list says. */
export const workbookOf = async (items: Item[]) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('办事指南');
  sheet.addRow(['事项名称', '实施编码', '服务对象', '主管部门', '事项类型', '承诺办结时限', '出处']);
  const shipped = new Set(guides.map(({ name }) => name));
  for (const { name, dept, item_type: kind, item_code: code } of items) {
    // Of two matters of one name, the second is new.
    const [audience, promised] = shipped.delete(name) ? [] : ['个人', 20];
    sheet.addRow([name, code, audience, dept, kind, promised, '四川省广安市广安区政务服务事项清单']);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
