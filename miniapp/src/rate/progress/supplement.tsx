import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OwnRating } from '#contract/receipts';
import { dropDraft, useRatingDraft } from '@/client/rating-drafts';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { FieldError } from '@/parts/text-field';
import { faultOf } from '../give/fault';
import { FirstStep } from '../give/first-step';
import { useSend } from '../sent';
import { rateWords } from '../words';
import type { Held } from './own';
import style from './forms.module.scss';

type SupplementProps = { held: Held; onChange: (own: OwnRating) => void };

const Form = ({ held, onChange }: SupplementProps) => {
  const place = `supplement:${held.receipt}`;
  const draft = useRatingDraft(place);
  const [tried, setTried] = useState(false);
  const { sending, why, send } = useSend('POST /receipts/:receipt/supplement', (own) => {
    dropDraft(place);
    onChange(own);
  });
  const fault = tried ? faultOf(draft) : undefined;
  const submit = () => {
    setTried(true);
    if (!draft?.level || faultOf(draft)) return;
    const { id, level, tags, comment } = draft;
    void send({ ...held, id, level, tags, comment: comment.trim() });
  };
  return (
    <>
      <Heading level={2}>{rateWords.supplement.title}</Heading>
      <FirstStep door={place} draft={draft} fault={fault} />
      {why && <FieldError>{why}</FieldError>}
      <Press className={`button ${style.send}`} onPress={submit}>
        {sending ? rateWords.progress.sending : rateWords.progress.send}
      </Press>
    </>
  );
};

/** 追评: one later word beside the first, which stays as it is. */
export const Supplement = (props: SupplementProps) => {
  const [open, setOpen] = useState(false);
  if (open) return <Form {...props} />;
  return (
    <View className={style.card}>
      <Press className={`button button--second ${style.open}`} onPress={() => setOpen(true)}>
        {rateWords.supplement.open}
      </Press>
      <View className={style.help}>{rateWords.supplement.help}</View>
    </View>
  );
};
