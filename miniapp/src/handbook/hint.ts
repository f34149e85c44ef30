import type { GuideListing } from '#contract/guides';
import { stated } from '#rules/known';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { handbookWords } from './words';

/** What is known of a matter, in one line: how often one goes, how many materials, what it costs, whether online. */
export const hintOf = ({ visits, materials, charged, ways }: GuideListing) => {
  const count = stated(visits);
  const list = stated(materials);
  const fee = stated(charged);
  const parts = [
    count !== undefined && (count ? handbookWords.visits(count) : guideWords.noVisit),
    list && handbookWords.materials(guideWords.inShort.materials(list.always, list.most)),
    fee !== undefined && guideWords.fees(fee),
    ways.includes('online') && guideWords.handled(true),
  ];
  return parts.filter(Boolean).join(' · ') || words.askWindow;
};
