import type { RatingSubject } from '#contract/rating-doors';
import { serviceSteps } from '#contract/vocabulary-of-ratings';
import { dayOfYear } from '@/words';

/** 区政务服务中心 12 号窗口. */
const spot = (point: { name: string }, serviceWindow: RatingSubject['serviceWindow']) =>
  [point.name, serviceWindow?.name].filter(Boolean).join(' ');

/** What was rated, in one name: the matter, else the window, else the place, else the agency. */
export const subjectName = ({ item, serviceWindow, point, agency }: RatingSubject) => {
  if (item) return item.name;
  return point ? spot(point, serviceWindow) : agency.name;
};

/** When and where it was handled, as far as the name does not say it: 11 月 18 日 · 办结 · 区政务服务中心 12 号窗口. */
export const placeOf = ({ item, point, serviceWindow, agency, step, handledOn }: RatingSubject) =>
  [
    handledOn && dayOfYear(handledOn),
    step && serviceSteps[step],
    item && point ? spot(point, serviceWindow) : agency.name,
  ]
    .filter(Boolean)
    .join(' · ');
