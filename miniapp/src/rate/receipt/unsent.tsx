import { View } from '@tarojs/components';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { sayTag } from '#rules/rating-tags';
import type { GivenRating } from '@/client/receipts';
import { sendWaiting } from '@/client/outbox';
import { inTone } from '@/client/tone';
import { words } from '@/words';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { KeyRow } from '@/parts/key-row';
import { Notice } from '@/parts/notice';
import { subjectName } from '../subject';
import { rateWords } from '../words';

const Why = ({ rating: { door, refused } }: { rating: GivenRating }) =>
  refused ? (
    <Notice
      icon="circle-alert"
      alert
      title={rateWords.receipt.refused}
      help={`${inTone<string>(refused.sentence)}${rateWords.receipt.wordsKept}`}
      code={words.requestCode(refused.requestId)}
    >
      <Go to="give" with={{ door }} className="button">
        {rateWords.receipt.mend}
      </Go>
    </Notice>
  ) : (
    <Notice
      icon="wifi-off"
      title={rateWords.receipt.waiting}
      help={rateWords.receipt.waitingHelp}
      act={[rateWords.receipt.sendAgain, () => void sendWaiting()]}
    />
  );

/** A rating that has no receipt yet: it waits on this phone, or was refused. Its words are here, and are not lost. */
export const Unsent = ({ rating }: { rating: GivenRating }) => {
  const { subject, level, tags, comment } = rating;
  return (
    <View>
      <Why rating={rating} />
      <Card>
        {subject && <KeyRow label={rateWords.receipt.matter}>{subjectName(subject)}</KeyRow>}
        <KeyRow label={rateWords.receipt.said}>
          {[ratingLevels[level], ...tags.map(sayTag)].join(' · ')}
        </KeyRow>
        {comment && <KeyRow label={rateWords.receipt.comment}>{comment}</KeyRow>}
      </Card>
    </View>
  );
};
