import type { Send } from '#contract/api';
import type { RatingSubject } from '#contract/rating-doors';
import type { RatingReceipt } from '#contract/ratings';
import type { RefusalReply } from '#contract/refusals';
import { onPhone } from './on-phone';
import { hear, post } from './outbox';
import { dropDraft } from './rating-drafts';
import { isText, listOf } from './restored';

type Sent = Send<'POST /ratings'>;

/**
 * A rating given on this phone. It waits to be sent until it has its receipt, or the reason why it was refused.
 * What is kept of it opens the ledger's commitment: the comment, and with the receipt the salt and the rest.
 */
export type GivenRating = Pick<Sent, 'id' | 'door' | 'level'> & {
  tags: string[];
  comment: string;
  photos: string[];
  named: boolean;
  givenAt: string;
  /** Unknown where the door could not be read for want of a network. */
  subject?: RatingSubject;
  receipt?: RatingReceipt;
  refused?: RefusalReply;
};

const form = { id: isText, door: isText, level: isText, comment: isText, givenAt: isText };
const given = onPhone<GivenRating[]>('receipts', [], listOf(form));

const change = (id: string, more: Partial<GivenRating>) =>
  given.write(given.read().map((one) => (one.id === id ? { ...one, ...more } : one)));

hear('POST /ratings', {
  taken: ({ id, door }, receipt) => {
    change(id, { receipt, subject: receipt.subject });
    dropDraft(door);
  },
  refused: ({ id }, refused) => change(id, { refused }),
});

/** Gives a rating: now, or as soon as there is a network. Settles when it was tried once. */
export const giveRating = (sent: Sent, subject: RatingSubject | undefined) => {
  const { id, door, level, tags = [], comment = '', photos = [], contact } = sent;
  const others = given.read().filter((one) => one.id !== id);
  const said = { id, door, level, tags: [...tags], comment, photos: [...photos], named: !!contact };
  const rating: GivenRating = { ...said, givenAt: new Date().toISOString(), ...(subject && { subject }) };
  given.write([rating, ...others]);
  return post({ key: 'POST /ratings', sent });
};

/** The ratings given on this phone, the latest first. */
export const useGivenRatings = given.use;

/** What has become of a rating by now. */
export const givenRating = (id: string) => given.read().find((one) => one.id === id);

/** Takes a rating off this phone; the server and the ledger keep theirs. */
export const dropRating = (id: string) => given.write(given.read().filter((one) => one.id !== id));

/** Takes all receipts off this phone. */
export const forgetRatings = () => given.write([]);
