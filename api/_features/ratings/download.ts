import type { Sent } from '#contract/api';
import type { PublicRating } from '#contract/ratings';
import { ratingChannels } from '#contract/vocabulary';
import { ratingLevels, ratingScopes } from '#contract/vocabulary-of-ratings';
import {
  rectificationOutcomes,
  rectificationStates,
  voidReasons,
} from '#contract/vocabulary-of-rectifications';
import { sayTag } from '#rules/rating-tags';
import { tableOf, type Columns } from '../../_core/csv.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { pickPublicRating } from './pick.ts';
import { readPage } from './read-page.ts';

/** How many rows are read at a time. */
const PAGE = 1_000;

const columns: Columns<PublicRating> = {
  回执号: ({ receipt }) => receipt,
  日期: ({ givenOn }) => givenOn,
  单位: ({ agency }) => agency.name,
  事项: ({ item }) => item?.name,
  网点: ({ point }) => point?.name,
  种类: ({ scope }) => ratingScopes[scope],
  渠道: ({ channel }) => ratingChannels[channel],
  等级: ({ level }) => ratingLevels[level],
  标签: ({ tags }) => tags.map((tag) => `${tag} ${sayTag(tag)}`).join('；'),
  原话: ({ comment, commentHeld }) => (commentHeld ? '（等人看过再公开）' : comment),
  补评: ({ late }) => (late ? '是' : ''),
  系统默认: ({ byDefault }) => (byDefault ? '是' : ''),
  自检: ({ test }) => (test ? '是' : ''),
  追评: ({ supplement }) => supplement && ratingLevels[supplement.level],
  处理到哪步: ({ handling }) => handling && rectificationStates[handling.state],
  超过期限: ({ handling }) => (handling?.overdue ? '是' : ''),
  结在哪儿: ({ handling }) => handling?.outcome && rectificationOutcomes[handling.outcome],
  作废的理由: ({ handling }) => handling?.voidReason && voidReasons[handling.voidReason],
};

async function* pages(query: Sent<'GET /ratings/csv'>, { asCaller, catalogue }: Act<'GET /ratings/csv'>) {
  for (let cursor: string | undefined; ;) {
    const rows = await asCaller((transaction) => readPage(transaction, { ...query, cursor }, PAGE));
    const ratings = rows.map((row) => pickPublicRating(row, catalogue));
    yield ratings;
    if (rows.length < PAGE) return;
    cursor = ratings.at(-1)?.receipt;
  }
}

/** The public list as one table, the newest first. */
export const downloadRatings: Verb<'GET /ratings/csv'> = (query, act) => tableOf(columns, pages(query, act));
