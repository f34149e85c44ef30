import type { DeskRow } from '#contract/rectifications';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { sayTag } from '#rules/rating-tags';
import { staffWords } from '../words';

/** A row's name (characters): longer than that, words are cut at the mark before. */
const MOST = 24;

const firstWords = (comment: string) => {
  const first = comment.split(/[。！？\n]/)[0] ?? '';
  if (first.length <= MOST) return first;
  const cut = first.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf('，'), 8))}……`;
};

/** What it is about, in the person's own first words; else the tags they chose. */
export const titleOf = ({ comment, rating }: Pick<DeskRow, 'comment' | 'rating'>) =>
  firstWords(comment || (rating.comment ?? '')) ||
  rating.tags.map(sayTag).join('、') ||
  ratingLevels[rating.level];

/** 不满意 · 公共场所卫生许可 · 12 号窗口 · 留名 */
export const aboutOf = ({ rating, serviceWindow, named }: DeskRow) =>
  [
    ratingLevels[rating.level],
    rating.item?.name ?? rating.point?.name ?? rating.agency.name,
    serviceWindow,
    named !== null && (named ? staffWords.inbox.named : staffWords.inbox.unnamed),
  ]
    .filter(Boolean)
    .join(' · ');
