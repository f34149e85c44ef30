import { useState } from 'react';
import type { OpenDoor } from '#contract/rating-doors';
import type { Received, Send } from '#contract/api';
import { Refused } from '@/client/call';
import { useRatingDraft } from '@/client/rating-drafts';
import { useGivenRatings } from '@/client/receipts';
import { useReply } from '@/client/reply';
import { Box } from '@/parts/box';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { isGeneral } from '../door';
import { rateWords } from '../words';
import { Actions } from './actions';
import { FirstStep } from './first-step';
import { SecondStep } from './second-step';
import { Subject } from './subject';
import { useSubmit } from './submit';
import style from './index.module.scss';

type Props = { door: string; channel: Send<'POST /ratings'>['channel']; second: boolean };
type Asked = { reply?: { value: Received<'GET /rating-doors/:door'> }; error?: Error };

/** A rating from this phone that stands in the way of another: it still waits, or the step can be rated only once. */
const useEarlier = (door: string) =>
  useGivenRatings().find(
    (one) => one.door === door && (one.receipt ? !isGeneral(door) : one.refused === undefined),
  );

const Earlier = ({ id, sent }: { id: string; sent: boolean }) => (
  <Notice
    icon="receipt-text"
    title={sent ? rateWords.give.rated : rateWords.give.waiting}
    help={sent ? rateWords.give.ratedHelp : rateWords.give.waitingHelp}
  >
    <Go to="receipt" with={{ id }} className="button">
      {rateWords.give.seeReceipt}
    </Go>
  </Notice>
);

/** Without a network nobody knows what the door leads to; the words are kept all the same. */
const Unopened = () => (
  <Box role="status" className={style.unopened}>
    <Icon name="wifi-off" size={20} />
    {rateWords.give.unopened}
  </Box>
);

const canRate = ({ reply, error }: Asked) => !!reply || (!!error && !(error instanceof Refused));

/** The form at a door, which opens also where the network does not reach. */
export const AtDoor = ({ door, channel, second }: Props) => {
  const asked = useReply('GET /rating-doors/:door', { door });
  const open: OpenDoor | undefined = asked.reply?.value;
  const draft = useRatingDraft(door);
  const earlier = useEarlier(door);
  const [photoSending, setPhotoSending] = useState(false);
  const sending = useSubmit({ door, channel, subject: open?.subject, photoSending }, draft);
  const title = rateWords.give.title;
  if (earlier && !sending.sending)
    return (
      <Frame title={title}>
        <Earlier id={earlier.id} sent={!!earlier.receipt} />
      </Frame>
    );
  if (!canRate(asked))
    return (
      <Frame title={title}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Frame>
    );
  const at = { door, draft, fault: sending.fault };
  const last = second && draft?.level;
  return (
    <Frame title={title} actions={<Actions door={door} second={!!last} {...sending} />}>
      {open ? <Subject open={open} /> : <Unopened />}
      {last ? (
        <SecondStep {...at} draft={{ ...draft, level: last }} onSending={setPhotoSending} />
      ) : (
        <FirstStep {...at} />
      )}
    </Frame>
  );
};
