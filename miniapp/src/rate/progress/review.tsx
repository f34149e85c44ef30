import { View } from '@tarojs/components';
import type { OwnRating } from '#contract/receipts';
import { changeDraft, dropDraft, useRatingDraft } from '@/client/rating-drafts';
import { randomId } from '@/client/random-id';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { FieldError, TextField } from '@/parts/text-field';
import { useSend } from '../sent';
import { rateWords } from '../words';
import type { Held } from './own';
import style from './forms.module.scss';

const MOST = 300;

/** 改好了没有: satisfied closes it, not satisfied has it done once more; neither weighs more than the other. */
export const Review = ({ held, onChange }: { held: Held; onChange: (own: OwnRating) => void }) => {
  const place = `review:${held.receipt}`;
  const draft = useRatingDraft(place);
  const { sending, why, send } = useSend('POST /receipts/:receipt/re-rating', (own) => {
    dropDraft(place);
    onChange(own);
  });
  const say = (satisfied: boolean) => {
    const { id = randomId(), comment = '' } = draft ?? {};
    void send({ ...held, id, satisfied, words: comment.trim() });
  };
  return (
    <View className={style.card}>
      <Heading level={2} className={style.title}>
        {rateWords.review.title}
      </Heading>
      <View className={style.help}>{rateWords.review.help}</View>
      <TextField
        label={rateWords.review.words}
        aside={rateWords.give.optional}
        kind="area"
        value={draft?.comment ?? ''}
        most={MOST}
        onChange={(comment) => changeDraft(place, { comment })}
      />
      {why && <FieldError>{why}</FieldError>}
      <View className={style.ways}>
        {([true, false] as const).map((satisfied) => (
          <Press
            key={String(satisfied)}
            className={`button button--second ${style.way}`}
            onPress={() => say(satisfied)}
          >
            {sending ? rateWords.progress.sending : rateWords.review[satisfied ? 'yes' : 'no']}
          </Press>
        ))}
      </View>
    </View>
  );
};
