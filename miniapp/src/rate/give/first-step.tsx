import { View } from '@tarojs/components';
import type { RatingDraft } from '@/client/rating-drafts';
import { changeDraft } from '@/client/rating-drafts';
import { PersonalDataHint } from '@/parts/personal-data-hint';
import { TextField } from '@/parts/text-field';
import { rateWords } from '../words';
import type { Fault } from './fault';
import { Levels } from './levels';
import style from './index.module.scss';

export type StepProps = { door: string; draft: RatingDraft | undefined; fault: Fault | undefined };

/** As many characters as the contract takes. */
const MOST = 300;

/** How it was, why, and in one's own words. */
export const FirstStep = ({ door, draft, fault }: StepProps) => {
  const comment = draft?.comment ?? '';
  return (
    <>
      <Levels door={door} draft={draft} fault={fault} />
      <TextField
        label={rateWords.give.comment}
        aside={rateWords.give.optional}
        kind="area"
        value={comment}
        most={MOST}
        onChange={(typed) => changeDraft(door, { comment: typed })}
      >
        <PersonalDataHint words={comment} />
        <View className={style.count}>{rateWords.give.count(comment.length, MOST)}</View>
      </TextField>
    </>
  );
};
