import { randomUUID } from 'node:crypto';
import type { Received, ReadKey, RouteKey, WriteKey } from '#contract/api';
import type { RefusalReply } from '#contract/refusals';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { tagsOf } from '#rules/rating-tags';
import { numberOf, receiptOf } from '#rules/receipt';
import type { Ask } from '../../_core/route.ts';
import { countTests } from './count-tests.ts';
import { findInLedger } from './find-in-ledger.ts';

/** What became of one test rating: how far it came, and why no further. */
export type Tried = {
  accepted: boolean;
  listed: boolean;
  counted: boolean;
  in_ledger: boolean;
  receipt: string | null;
  fault: string | null;
};

/** The public door said no, for a reason of the contract. */
class TurnedAway extends Error {}

const hear = async <K extends RouteKey>(_key: K, response: Response): Promise<Received<K>> => {
  const reply = (await response.json()) as Received<K> | RefusalReply;
  if (response.status === 200) return reply as Received<K>;
  throw new TurnedAway((reply as RefusalReply).reason);
};

/** The public door as a stranger finds it. */
const atDoor = (ask: Ask) => ({
  get: async <K extends ReadKey>(key: K, path: string) => hear(key, await ask(path)),
  post: async <K extends WriteKey>(key: K, sent: unknown, token?: string) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const init = { method: 'POST', headers, body: JSON.stringify(sent) };
    return hear(key, await ask(key.replace('POST ', ''), init));
  },
});

/** Whether the public list has it: asked for the one rating below the number after it. */
const isListed = async (ask: Ask, { receipt, givenOn }: { receipt: string; givenOn: string }) => {
  const after = receiptOf((numberOf(receipt) ?? 0) + 1, givenOn);
  const { items } = await atDoor(ask).get('GET /ratings', `/ratings?limit=1&cursor=${after}`);
  return items[0]?.receipt === receipt;
};

const nowhere: Tried = {
  accepted: false,
  listed: false,
  counted: false,
  in_ledger: false,
  receipt: null,
  fault: null,
};

/**
 * Gives one test rating of a level as a citizen would, then looks where a citizen could look. It comes as
 * somebody new each time, as anybody may: so the limit for one person and day neither stops it nor is bent for it.
 */
export const tryLevel = async (ask: Ask, window: string, level: RatingLevel): Promise<Tried> => {
  const { get, post } = atDoor(ask);
  const tried = { ...nowhere };
  try {
    const { token } = await post('POST /sessions', {});
    const opened = await get('GET /rating-doors/:door', `/rating-doors/w.${window}`);
    if (!opened.test) throw new TurnedAway('no-such-door');
    const counts = () => countTests(opened.subject.agency.id, level);
    const before = await counts();
    const draft = {
      id: randomUUID(),
      door: opened.door,
      channel: 'web',
      level,
      tags: tagsOf(level).slice(0, 1),
    };
    const given = await post('POST /ratings', draft, token);
    Object.assign(tried, { accepted: true, receipt: given.receipt });
    tried.listed = await isListed(ask, { receipt: given.receipt, givenOn: given.givenAt.slice(0, 10) });
    tried.in_ledger = await findInLedger(ask, given);
    tried.counted = (await counts()) > before;
    return tried;
  } catch (error) {
    return { ...tried, fault: error instanceof TurnedAway ? error.message : 'internal' };
  }
};
