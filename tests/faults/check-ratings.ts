import { isDeepStrictEqual } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import type { Received } from '../../contract/api.ts';
import { connected } from '../../run/connected.ts';
import { tree } from '../../run/verify-ledger/book.ts';
import { verifyLedger, type Seen } from '../../run/verify-ledger/verify.ts';
import { post, send, type Sending } from './raters.ts';

/** How long the ledger may take to number what was waiting when everything died (ms). */
const DRAIN = 20_000;
const AT_ONCE = 6;

const drain = async (database: string) => {
  const until = Date.now() + DRAIN;
  await connected(database, async (client) => {
    const waiting = async () => (await client.query('select from public.ledger_pending limit 1')).rowCount;
    while (await waiting()) {
      if (Date.now() > until) throw new Error('the ledger does not number what waits');
      await setTimeout(50);
    }
  });
};

interface Row {
  id: string;
  receipt: string;
  poor: boolean;
  lines: number;
  opened: number;
  contacts: number;
}

/** Every rating of the database, with how many lines, rectifications and contacts it has. */
export const readRatings = async (database: string) => {
  await drain(database);
  const { rows } = await connected(database, (client) =>
    client.query<Row>(
      `select id, haoban.receipt_of(number, given_on) as receipt, haoban.is_poor(level, 2) as poor,
         (select count(*)::int from public.ledger_leaves as line where line.rating = ratings.number and kind = 'rating') as lines,
         (select count(*)::int from public.rectifications as handling where handling.rating = ratings.number) as opened,
         (select count(*)::int from public.rating_contacts as contact where contact.rating = ratings.number) as contacts
       from public.ratings
       -- What the self-test gives at each start was sent by nobody here.
       where not test`,
    ),
  );
  return rows;
};

/** What of the ratings that were given is not there once and whole, or is there and was never given. */
export const findLostRatings = (rows: readonly Row[], given: readonly Sending[]): string[] => {
  const byId = Map.groupBy(rows, ({ id }) => id);
  const isWhole = ({ draft, receipt }: Sending) => {
    const [row, ...more] = byId.get(draft.id) ?? [];
    if (!row || more.length || row.receipt !== receipt?.receipt) return false;
    const poor = draft.level === 'dissatisfied';
    const expected = { lines: 1, poor, opened: Number(poor), contacts: Number(Boolean(draft.contact)) };
    return isDeepStrictEqual({ ...row, ...expected }, row);
  };
  const lost = given.filter((one) => !isWhole(one)).map(({ draft }) => draft.id);
  return [
    ...lost.map((id) => `given, but not there once and whole: ${JSON.stringify(byId.get(id) ?? id)}`),
    ...(rows.length === given.length ? [] : [`${given.length} were given, ${rows.length} are there`]),
  ];
};

const unhex = (text: string) => Buffer.from(text, 'hex');

/** What is wrong with one rating as the server at `url` answers for it: sent again, opened by its code, proved. */
const findFault = async (url: string, sending: Sending): Promise<string | undefined> => {
  const { draft, receipt } = sending;
  const again = await send(url, sending);
  if (!again || (receipt && !isDeepStrictEqual(again, receipt)))
    return `${draft.id} sent again was answered ${JSON.stringify(again)} after ${JSON.stringify(receipt)}`;
  sending.receipt = again;
  const { receipt: number, code, salt, commitment } = again;
  const opened = await post<Received<'POST /receipts/:receipt/open'>>(url, `/receipts/${number}/open`, {
    code,
  });
  return opened &&
    opened.comment === draft.comment &&
    opened.salt === salt &&
    opened.commitment === commitment
    ? undefined
    : `${number} opened by its code is ${JSON.stringify(opened)}`;
};

const findUnproved = async (url: string, { receipt, draft }: Sending): Promise<string | undefined> => {
  const reply = await fetch(`${url}/api/ledger/proof?receipt=${receipt?.receipt}`);
  if (!reply.ok) return `${receipt?.receipt} has no proof: ${reply.status}`;
  const { size, root, entries } = (await reply.json()) as Received<'GET /ledger/proof'>;
  const [entry, ...more] = entries;
  const said = entry && JSON.parse(entry.text);
  const holds =
    entry &&
    tree.includes(
      { size, root: unhex(root) },
      tree.leafHash(Buffer.from(entry.text)),
      entry.index,
      entry.proof.map(unhex),
    );
  return holds && !more.length && said.commitment === receipt?.commitment && said.level === draft.level
    ? undefined
    : `${receipt?.receipt} is not proved by ${JSON.stringify(entries)}`;
};

const findEach = async (given: readonly Sending[], find: (one: Sending) => Promise<string | undefined>) => {
  const waiting = given.values();
  const faults: string[] = [];
  const work = async () => {
    for (const one of waiting) {
      const fault = await find(one);
      if (fault) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
};

/**
 * What is wrong with the ratings that were given under the server at `url`, which has been started again: every one
 * of the last round is sent once more, answered or not; every one of all rounds must be there once and whole; and
 * the ledger must go on from the last head that was seen. Gives the faults, and what to remember of the ledger.
 */
export const checkRatings = async (
  { url, database }: { url: string; database: string },
  { earlier, last, head }: { earlier: readonly Sending[]; last: readonly Sending[]; head: Seen | undefined },
) => {
  const faults = await findEach(last, (one) => findFault(url, one));
  faults.push(...findLostRatings(await readRatings(database), [...earlier, ...last]));
  faults.push(...(await findEach(last, (one) => findUnproved(url, one))));
  const { findings, seen } = await verifyLedger((path) => fetch(`${url}/api${path}`), head);
  return { faults: [...faults, ...findings.filter(({ holds }) => !holds).map(({ said }) => said)], seen };
};
