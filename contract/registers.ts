/** Ratings that come in otherwise than from the citizen's own phone, and those that go out to a province. */
import * as z from 'zod/mini';
import { Clock, Comment, Level, Phone, Receipt, Tags, Words } from './ratings.ts';
import { ServicePointId, ServiceWindowId } from './service-points.ts';
import { Day, Id, Text, named, oneOf } from './stated.ts';
import { takenDownChannels } from './vocabulary-of-ratings.ts';
import { registerColumns, registers, type RegisterColumn } from './vocabulary-of-registers.ts';

const columns = Object.keys(registerColumns) as RegisterColumn[];
const Cell = z._default(Words(2000), '');
const RegisterRow = z.object(
  Object.fromEntries(columns.map((column) => [column, named(registerColumns[column], Cell)])) as {
    [C in RegisterColumn]: typeof Cell;
  },
);

/** What a person of the agency writes down in the citizen's words: by telephone, from the box, by text message. */
export const TakenDown = z.object({
  id: named('这一次登记的号', Id),
  channel: named('从哪里来的', z.enum(takenDownChannels)),
  scope: named('评价的种类', z.enum(['general', 'investigation'])),
  point: named('网点', z._default(z.nullable(ServicePointId), null)),
  serviceWindow: named('窗口', z._default(z.nullable(ServiceWindowId), null)),
  item: named('办的事，事项的编号', z._default(z.nullable(z.string().check(z.regex(/^[A-Z]\d{4}$/))), null)),
  level: Level,
  tags: named('选的标签，国家平台的编码', z._default(Tags, [])),
  comment: Comment,
  contact: named(
    '留名：回访打哪个电话；不留名就是空',
    z._default(z.nullable(z.object({ name: named('姓名', z._default(Words(40), '')), phone: Phone })), null),
  ),
});
/** The code of the receipt is not here: it is the citizen's alone. */
export const TakenDownReceipt = z.object({
  receipt: Receipt,
  clock: named('差评的期限；好评没有', z.nullable(Clock)),
});

export const RatingImport = z.object({
  register: named('照哪种登记法写的', oneOf(registers)),
  rows: named('一行一条，最多 500 行', z.array(RegisterRow).check(z.minLength(1), z.maxLength(500))),
  dryRun: named('只试不导', z.boolean()),
});
const RowFault = z.object({
  row: named('第几行，表头不算', z.int()),
  field: named('哪一列', oneOf(registerColumns)),
  column: named('列名', Text),
  written: named('现在写的', z.string()),
  why: named('为什么不行', Text),
  mend: named('怎么改', Text),
});
export type RowFault = z.infer<typeof RowFault>;
/** All or nothing: with a single fault, or on a dry run, nothing has been entered. */
export const RatingImportReply = z.object({
  dryRun: z.boolean(),
  entered: named('这次进来的', z.int()),
  ready: named('能进的', z.int()),
  already: named('以前进过的，会跳过', z.int()),
  faults: z.array(RowFault),
});

export const RatingExportQuery = z.object({
  register: named('照哪种登记法写', oneOf(registers)),
  from: named('从哪天', Day),
  to: named('到哪天', Day),
  cursor: named('从哪张回执往后', z.optional(Receipt)),
});
export const RatingExport = z.object({
  rows: z.array(RegisterRow),
  left: named('写不进去的', z.array(z.object({ receipt: Receipt, column: Text, why: Text }))),
  next: z.nullable(Receipt),
});
