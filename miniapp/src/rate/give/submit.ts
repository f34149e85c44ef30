import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Send } from '#contract/api';
import type { RatingSubject } from '#contract/rating-doors';
import { addressOf } from '@/client/address';
import type { RatingDraft } from '@/client/rating-drafts';
import { giveRating, givenRating } from '@/client/receipts';
import { inTone } from '@/client/tone';
import { tidyPhone } from '../phone';
import { rateWords } from '../words';
import { faultOf, type Fault } from './fault';

type Sent = Send<'POST /ratings'>;
type At = {
  door: string;
  channel: Sent['channel'];
  subject: RatingSubject | undefined;
  /** A photo is still on its way: nothing is handed in without it. */
  photoSending: boolean;
};

const contactOf = ({ named, name, phone }: RatingDraft): Sent['contact'] =>
  named ? { name: name.trim(), phone: tidyPhone(phone) } : null;

/**
 * Sends a draft. What is wrong with it, or why it was refused, is said and the draft stays; else the receipt
 * opens, also where there is no network: it then says that the rating waits on this phone.
 */
export const useSubmit = ({ door, channel, subject, photoSending }: At, draft: RatingDraft | undefined) => {
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState<Fault['where']>();
  const [refused, setRefused] = useState<string>();
  const onWay: Fault | undefined = photoSending
    ? { where: 'photos', says: rateWords.give.photoSending }
    : undefined;
  const fault = faultOf(draft) ?? onWay;
  /** Whether nothing is missing; what is, is said. */
  const check = () => {
    setTried(fault?.where);
    setRefused(undefined);
    return !fault;
  };
  const submit = async () => {
    if (!check() || !draft?.level || sending) return;
    setSending(true);
    const { id, level, tags, photos } = draft;
    const comment = draft.comment.trim();
    await giveRating({ id, door, channel, level, tags, comment, photos, contact: contactOf(draft) }, subject);
    const why = givenRating(id)?.refused;
    // The form is left behind: a step back from the receipt leads home, not to a form that was handed in.
    if (!why) return void Taro.reLaunch({ url: addressOf('receipt', { id }) });
    setSending(false);
    setRefused(inTone<string>(why.sentence));
  };
  // What is missing next is not held against a person before they have pressed again.
  const said = fault?.where === tried ? fault : undefined;
  return { sending, fault: said, refused, check, submit };
};
