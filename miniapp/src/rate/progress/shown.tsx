import { Text, View } from '@tarojs/components';
import type { RatingSubject } from '#contract/rating-doors';
import type { RatingProgress } from '#contract/rectifications';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { rectificationOutcomes, voidReasons } from '#contract/vocabulary-of-rectifications';
import { sayTag } from '#rules/rating-tags';
import { Card } from '@/parts/card';
import { KeyRow } from '@/parts/key-row';
import { Lamp } from '@/parts/lamp';
import { Tag } from '@/parts/tag';
import { dayOfYear, words } from '@/words';
import { subjectName } from '../subject';
import { rateWords } from '../words';
import { Steps } from './steps';
import style from './shown.module.scss';

type Rating = RatingProgress['rating'];
type Own = { givenAt: string; comment: string; subject: RatingSubject };
type ShownProps = { progress: RatingProgress; own?: Own; onAddWords?: (() => void) | undefined };

/** What is being done, until when, and what follows if it is not; in the end, how it ended. */
const Handling = ({ handling }: { handling: NonNullable<Rating['handling']> }) => {
  const { state, clock, outcome, voidReason, closedOn, extended } = handling;
  const after = state === 'rectified' ? rateWords.progress.answerBy : rateWords.progress.by;
  const end = [
    closedOn && rateWords.progress.closed(dayOfYear(closedOn)),
    outcome && rectificationOutcomes[outcome],
    voidReason && voidReasons[voidReason],
  ].filter(Boolean);
  return (
    <View className={style.handling}>
      {clock && <Lamp clock={clock} />}
      <View className={style.help}>
        {rateWords.progress.states[state]}
        {clock && after(clock.dueAt)}
        {end.join('，')}
        {extended && ` ${rateWords.progress.extended}`}
      </View>
    </View>
  );
};

const commentOf = ({ comment, commentHeld }: Rating) => comment ?? (commentHeld && rateWords.progress.held);

/** 追评: it stands beside the first, and changes nothing about it. */
const Supplement = ({ of }: { of: NonNullable<Rating['supplement']> }) => (
  <KeyRow label={rateWords.supplement.given(dayOfYear(of.givenOn))}>
    {[ratingLevels[of.level], ...of.tags.map(sayTag)].join(' · ')}
    <View>{of.comment ?? (of.commentHeld && rateWords.progress.held)}</View>
  </KeyRow>
);

/** One rating and its handling: where it stands, what was said, and the line of what was and will be done. */
export const Shown = ({ progress: { rating, steps }, own, onAddWords }: ShownProps) => {
  const { handling, supplement } = rating;
  const name = own ? subjectName(own.subject) : (rating.item ?? rating.point ?? rating.agency).name;
  const comment = own ? own.comment : commentOf(rating);
  return (
    <>
      <View className={style.card}>
        {handling ? (
          <Handling handling={handling} />
        ) : (
          <View className={style.handling}>{rateWords.progress.good}</View>
        )}
        <View className={style.said}>
          <View className={style.help}>
            {[ratingLevels[rating.level], ...rating.tags.map(sayTag)].join(' · ')}
          </View>
          <Text className={style.name}>{name}</Text>
          {own?.subject.demonstration && <Tag>{words.demonstration}</Tag>}
        </View>
      </View>
      {(comment || supplement) && (
        <Card>
          {comment && (
            <KeyRow label={own ? rateWords.progress.own : rateWords.progress.comment}>{comment}</KeyRow>
          )}
          {supplement && <Supplement of={supplement} />}
        </Card>
      )}
      {handling && (
        <Steps givenAt={own?.givenAt} steps={steps} state={handling.state} onAddWords={onAddWords} />
      )}
    </>
  );
};
