import ExcelJS from 'exceljs';

/** A table of guides in which three cells are wrong, as a file that is chosen. */
export const flawedWorkbook = async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('办事指南');
  sheet.addRow(['事项名称', '服务对象', '经营主题', '主管部门', '承诺办结时限', '费用', '出处']);
  for (const [name, limit, fee] of [
    ['演示：剧本杀馆备案', '20天左右', '不收费'],
    ['演示：宠物店备案', '5', '按规定收取'],
    ['演示：民宿备案', '7', ''],
  ])
    sheet.addRow([name, '企业', '文体旅游', '演示文旅部门', limit, fee, '演示：某区事项清单']);
  return {
    name: '办事指南 11 月.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
};
