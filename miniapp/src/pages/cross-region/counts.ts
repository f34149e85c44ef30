import type { CrossRegionAgreement } from '#contract/cross-region';
import { stated } from '#rules/known';
import { crossRegionWords } from './words';

/** The figures of an agreement, in words; those that nobody has stated are left out. */
export const countsOf = ({ partnerCount, itemCount, handledCount }: CrossRegionAgreement): string[] => {
  const [partners, items, handled] = [stated(partnerCount), stated(itemCount), stated(handledCount)];
  return [
    ...(partners ? [crossRegionWords.page.partners(partners)] : []),
    ...(items ? [crossRegionWords.page.items(items)] : []),
    ...(handled ? [crossRegionWords.page.handled(handled)] : []),
  ];
};
