import type { GuideListing } from '#contract/guides';
import { stated } from '#rules/known';
import { words } from '@/words';
import { handbookWords } from './words';

/** What is known of a matter, in one line: how often one goes, how many materials, what it costs, whether online. */
export const hintOf = ({ visits, materials, charged, ways }: GuideListing) => {
  const count = stated(visits);
  const list = stated(materials);
  const fee = stated(charged);
  const parts = [
    count !== undefined && (count ? handbookWords.visits(count) : words.guide.noVisit),
    list && handbookWords.materials(words.search.materials(list.always, list.most)),
    fee !== undefined && words.guide.fees(fee),
    ways.includes('online') && words.guide.handled(true),
  ];
  return parts.filter(Boolean).join(' · ') || words.askWindow;
};
