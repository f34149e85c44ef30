import type { Send } from '#contract/api';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { staffWords } from '../words';

type Sent = Send<'POST /desk/ratings'>;

/** What is taken down, as it is typed. */
export type EntryDraft = {
  channel: Sent['channel'] | null;
  scope: Sent['scope'];
  place: string;
  item: string;
  level: RatingLevel | null;
  tags: string[];
  comment: string;
  name: string;
  phone: string;
};

export const blank: EntryDraft = {
  channel: null,
  scope: 'general',
  place: '',
  item: '',
  level: null,
  tags: [],
  comment: '',
  name: '',
  phone: '',
};

const isPoor = (level: RatingLevel | null) => level === 'dissatisfied' || level === 'very-dissatisfied';
const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/;

/** What is wrong with the draft, by field. A poor rating needs a reason here as it does on the phone. */
export const faultsOf = (
  { channel, level, tags, comment, item, phone, name }: EntryDraft,
  known: (name: string) => boolean,
) => ({
  channel: channel ? undefined : staffWords.entry.faults.channel,
  level: level ? undefined : staffWords.entry.faults.level,
  comment: isPoor(level) && !tags.length && !comment.trim() ? staffWords.entry.faults.reason : undefined,
  item: item && !known(item) ? staffWords.entry.faults.item : undefined,
  phone: (phone || name) && !PHONE.test(phone.trim()) ? staffWords.entry.faults.phone : undefined,
});
