import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import type { Received } from '#contract/api';
import { importKinds, type ImportKind } from '#contract/vocabulary-of-imports';
import type { Person } from '../../../run/embedded/accounts.ts';
import { openApi, receive } from '../open-api.ts';

type Cell = ExcelJS.CellValue;

/** A workbook of one sheet, made as a spreadsheet would; `change` may do to it what people do. */
export const workbookOf = async (
  kind: ImportKind,
  rows: Cell[][],
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(importKinds[kind]);
  sheet.addRows(rows);
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** The first sheet of a workbook that the API has given, as rows of text. */
export const rowsOf = async (response: Response) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const rows: string[][] = [];
  workbook.worksheets[0]!.eachRow((row) =>
    rows.push((row.values as Cell[]).slice(1).map((cell) => String(cell ?? ''))),
  );
  return { sheet: workbook.worksheets[0]!, rows };
};

export const headings = [
  '事项名称',
  '实施编码',
  '服务对象',
  '经营主题',
  '主管部门',
  '承诺办结时限',
  '费用',
  '出处',
];
/** A row of a new guide under those headings. */
export const row = (name: string, more: Record<string, Cell> = {}) =>
  headings.map(
    (heading) =>
      more[heading] ??
      { 事项名称: name, 服务对象: '企业', 经营主题: '食品餐饮', 主管部门: '市场监管', 出处: '某区事项清单' }[
        heading
      ] ??
      '',
  );

type Upload = { kind?: ImportKind; name?: string; id?: string; bytes?: number; type?: string };

/** The API with editors and reviewers signed in, and ways to bring in a table as each of them. */
export const openImports = async () => {
  const api = await openApi(undefined, { people: true });
  const desk = async (person: Person) => {
    const { email, password } = api.beside.accounts.find((account) => account.person === person)!;
    const { token } = await receive(
      'POST /sessions/staff',
      await api.post('/sessions/staff', { email, password }),
    );
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const get = (path: string) => api.get(path, { headers });
    const post = (path: string, sent: unknown) => api.post(path, sent, { headers });
    const upload = (file: Uint8Array, sent: Upload = {}) => {
      const { kind = 'guides', name = '事项.xlsx', id = randomUUID(), bytes = file.length, type } = sent;
      const query = new URLSearchParams({ id, kind, name, bytes: String(bytes) });
      return api.app.request(`/api/desk/imports?${query}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': type ?? 'application/octet-stream' },
        body: new Blob([new Uint8Array(file)]),
      });
    };
    return {
      get,
      post,
      upload,
      /** What a dry run says of a file. */
      check: async (file: Uint8Array, sent?: Upload) =>
        receive('POST /desk/imports', await upload(file, sent)),
      /** Runs an import to its end. */
      run: async (id: string): Promise<Received<'GET /desk/imports/:id'>> => {
        let seen = await receive('POST /desk/imports/:id/run', await post(`/desk/imports/${id}/run`, { id }));
        while (seen.state === 'running')
          seen = await receive('GET /desk/imports/:id', await get(`/desk/imports/${id}`));
        return seen;
      },
      /** Reviews all of it. */
      review: async (id: string, verdict: 'approve' | 'return' = 'approve', note = '') => {
        for (;;) {
          const response = await post(`/desk/imports/${id}/review`, { id, verdict, note });
          const reply = await receive('POST /desk/imports/:id/review', response);
          if (!reply.left) return reply.import;
        }
      },
    };
  };
  return {
    ...api,
    chenxiao: await desk('chenxiao'),
    wumin: await desk('wumin'),
    linxiao: await desk('linxiao'),
    gaoyuan: await desk('gaoyuan'),
  };
};
