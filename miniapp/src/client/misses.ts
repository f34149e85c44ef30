import { post } from './outbox';
import { randomId } from './random-id';

const counted = new Set<string>();

/** Counts that a search found nothing, once per phrase while the app is open. Not who searched: only the words. */
export const countMiss = (typed: string) => {
  const phrase = typed.trim();
  if (counted.has(phrase)) return;
  counted.add(phrase);
  post({ key: 'POST /missed-queries', sent: { id: randomId(), phrase } });
};
