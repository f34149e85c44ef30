import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OwnRating } from '#contract/receipts';
import { changeDraft, dropDraft, useRatingDraft } from '@/client/rating-drafts';
import { Press } from '@/parts/press';
import { Sheet } from '@/parts/sheet';
import { TextField } from '@/parts/text-field';
import { useSend } from '../sent';
import { rateWords } from '../words';
import type { Held } from './own';
import style from './forms.module.scss';

/** As many characters as the contract takes. */
const MOST = 500;

type AddWordsProps = { held: Held; onClose: () => void; onChange: (own: OwnRating) => void };

/** 补充情况: more words for those who handle it, kept as they are typed, whatever happens to the page. */
export const AddWords = ({ held, onClose, onChange }: AddWordsProps) => {
  const place = `words:${held.receipt}`;
  const draft = useRatingDraft(place);
  const [empty, setEmpty] = useState(false);
  const { sending, why, send } = useSend('POST /receipts/:receipt/words', (own) => {
    dropDraft(place);
    onChange(own);
  });
  const words = draft?.comment.trim();
  const submit = () => {
    setEmpty(!words);
    if (draft && words) void send({ ...held, id: draft.id, words });
  };
  return (
    <Sheet title={rateWords.progress.addWords} onClose={onClose}>
      <TextField
        label={rateWords.progress.addWords}
        kind="area"
        value={draft?.comment ?? ''}
        most={MOST}
        error={empty && !words ? rateWords.progress.sayWords : why}
        onChange={(comment) => changeDraft(place, { comment })}
      >
        <View className={style.help}>{rateWords.progress.addWordsHelp}</View>
      </TextField>
      <Press className={`button ${style.send}`} onPress={submit}>
        {sending ? rateWords.progress.sending : rateWords.progress.send}
      </Press>
    </Sheet>
  );
};
