import type { CrossRegionAgreement } from '#contract/cross-region';
import { stated } from '#rules/known';
import { words } from '@/words';

/** The figures of an agreement, in words; those that nobody has stated are left out. */
export const countsOf = ({ partnerCount, itemCount, handledCount }: CrossRegionAgreement): string[] => {
  const [partners, items, handled] = [stated(partnerCount), stated(itemCount), stated(handledCount)];
  return [
    ...(partners ? [words.crossRegion.partners(partners)] : []),
    ...(items ? [words.crossRegion.items(items)] : []),
    ...(handled ? [words.crossRegion.handled(handled)] : []),
  ];
};
