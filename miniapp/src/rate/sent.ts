import { useState } from 'react';
import type { Received, Send, WriteKey } from '#contract/api';
import { Refused, write } from '@/client/call';
import { inTone } from '@/client/tone';
import { rateWords } from './words';

/** Sends something that the person waits for: it is under way, or why it was not taken; what they wrote stays. */
export const useSend = <K extends WriteKey>(key: K, onReceived: (received: Received<K>) => void) => {
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<string>();
  const send = async (sent: Send<K>) => {
    if (sending) return;
    setSending(true);
    setWhy(undefined);
    try {
      onReceived(await write(key, sent));
    } catch (error) {
      setWhy(error instanceof Refused ? inTone<string>(error.reply.sentence) : rateWords.progress.unreached);
    }
    setSending(false);
  };
  return { sending, why, send };
};
