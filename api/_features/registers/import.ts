import type { Received, Sent } from '#contract/api';
import type { RowFault } from '#contract/registers';
import { registerColumns, registerFaults, type Register } from '#contract/vocabulary-of-registers';
import { dayOf } from '#rules/shanghai';
import type { Staff } from '../../_core/caller.ts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { idOf } from '../../_core/digest.ts';
import { receiptKey } from '../../_core/receipt.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { enterRating, type Entry } from './enter.ts';
import { nths } from './codes.ts';
import { fromRegister, type Fault, type Registered } from './register.ts';

type Reply = Received<'POST /desk/ratings/import'>;
type Row = Sent<'POST /desk/ratings/import'>['rows'][number];
type Read = { row: number; written: Row; rating: Registered; reference: string };

/** How another system knows a rating: one for a case, a service and first or second. */
const referenceOf = (register: Register, { projectNo, serviceNumber, nth }: Registered) =>
  [register === 'zhejiang' ? 'platform' : register, projectNo, serviceNumber, nths[nth]].join('/');

const explain = (row: number, { field, written, problem }: Fault): RowFault => ({
  row,
  field,
  column: registerColumns[field],
  written,
  ...registerFaults[problem],
});

/** What a row says that this house cannot take, though its codes are sound. */
const untaken = (
  rating: Registered,
  written: Row,
  seen: boolean,
  catalogue: Catalogue,
): Fault | undefined => {
  if (seen) return { field: 'projectNo', written: written.projectNo, problem: 'twice' };
  if (rating.nth === 'supplement')
    return { field: 'assessNumber', written: written.assessNumber, problem: 'supplement-not-taken' };
  if (!rating.channel) return { field: 'pf', written: written.pf, problem: 'default-without-channel' };
  if (rating.item && !itemOf(catalogue, rating.item))
    return { field: 'taskName', written: rating.item, problem: 'no-such-item' };
  return undefined;
};
const itemOf = ({ guides }: Catalogue, name: string) =>
  [...guides.byCode.values()].find(({ listing }) => listing.name === name)?.listing.code;

/** Every row that can be entered, and every fault of those that cannot. */
const readRows = ({ register, rows }: Sent<'POST /desk/ratings/import'>, catalogue: Catalogue) => {
  const faults: RowFault[] = [];
  const sound: Read[] = [];
  const seen = new Set<string>();
  for (const [i, written] of rows.entries()) {
    const row = i + 1;
    const rating = fromRegister(register, written);
    if (Array.isArray(rating)) {
      faults.push(...rating.map((fault) => explain(row, fault)));
      continue;
    }
    const reference = referenceOf(register, rating);
    const fault = untaken(rating, written, seen.has(reference), catalogue);
    seen.add(reference);
    if (fault) faults.push(explain(row, fault));
    else sound.push({ row, written, rating, reference });
  }
  return { faults, sound };
};

/** A case on record whose number the row has, when it was completed: then one rating per step holds for it too. */
const caseOf = async (transaction: Transact, projectNo: string) =>
  transaction
    .selectFrom('case_steps')
    .select(['case_number', 'step', 'window_id'])
    .where('case_number', '=', projectNo)
    .where('step', '=', 'completion')
    .executeTakeFirst();

const entryOf = async (
  transaction: Transact,
  staff: Staff,
  read: Read,
  catalogue: Catalogue,
): Promise<Entry> => {
  const { rating, reference } = read;
  const handled = rating.projectNo ? await caseOf(transaction, rating.projectNo) : undefined;
  const online = rating.channel === 'web' || rating.channel === 'mini-program';
  return {
    // The same whenever it comes; and nobody can take it before, by rating under it at the public door.
    id: idOf(`import:${staff.agency}\n${reference}`, receiptKey()),
    scope: !rating.projectNo ? 'general' : online || handled ? 'online' : 'on-the-spot',
    channel: rating.channel ?? '',
    level: rating.level,
    tags: rating.tags,
    comment: rating.comment,
    guide_code: itemOf(catalogue, rating.item) ?? null,
    point_id: null,
    window_id: handled?.window_id ?? null,
    case_number: handled?.case_number ?? null,
    step: handled?.step ?? null,
    handled_on: dayOf(rating.givenAt),
    by_default: rating.byDefault,
    named: rating.named,
    foreign_reference: `${staff.agency}/${reference}`,
    sent: rating,
  };
};

/** Thrown to undo what a dry run, or an import with a fault, has written so far. */
class Undone extends Error {}

/**
 * Brings in ratings that another platform has taken: all of them or none. A rating that came before is passed
 * over. A dry run writes nothing but goes the whole way, so that it finds what the import would. Refuses
 * `not-yours` for whoever sits at a rated window: they do not see what is there already.
 */
export const importRatings: Verb<'POST /desk/ratings/import'> = async (
  sent,
  { catalogue, asCaller, staff },
) => {
  if (staff.window) throw new Refusal('not-yours');
  const { faults, sound } = readRows(sent, catalogue);
  const count = { entered: 0, already: 0 };
  await asCaller(async (transaction) => {
    for (const read of sound) {
      const { became } = await enterRating(
        transaction,
        staff,
        await entryOf(transaction, staff, read, catalogue),
      );
      if (became === 'entered' || became === 'already') count[became] += 1;
      else {
        const problem = became === 'taken' ? 'already-rated' : 'sent-otherwise';
        faults.push(explain(read.row, { field: 'projectNo', written: read.written.projectNo, problem }));
      }
    }
    if (faults.length || sent.dryRun) throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  faults.sort((one, other) => one.row - other.row);
  const undone = sent.dryRun || faults.length > 0;
  const { entered: ready, already } = count;
  return { dryRun: sent.dryRun, entered: undone ? 0 : ready, ready, already, faults } satisfies Reply;
};
