import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenReceipt, tidyReceipt } from '#rules/receipt';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Press } from '@/parts/press';
import { TextField } from '@/parts/text-field';
import { rateWords } from '../words';
import type { Held } from './own';
import style from './enter.module.scss';

const RECEIPT = /^HB\d{8,16}$/;
const CODE = /^[0-9A-Z]{8}$/;

type EnterProps = {
  receipt: string | undefined;
  onEnter: (held: Pick<Held, 'receipt'> & Partial<Held>) => void;
};

/** For whoever has a receipt on paper: its number, and its code to see the whole. */
export const Enter = ({ receipt = '', onEnter }: EnterProps) => {
  const [number, setNumber] = useState(spokenReceipt(receipt));
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const held = { receipt: tidyReceipt(number), code: tidyReceipt(code) };
  const faults = { number: !RECEIPT.test(held.receipt), code: !!held.code && !CODE.test(held.code) };
  const look = () => {
    setTried(true);
    if (faults.number || faults.code) return;
    onEnter(held.code ? held : { receipt: held.receipt });
  };
  const main = (
    <Press className={`button ${style.look}`} onPress={look}>
      {rateWords.enter.look}
    </Press>
  );
  return (
    <Frame title={rateWords.enter.title} actions={<ActionBar main={main} />}>
      <TextField
        label={rateWords.enter.number}
        value={number}
        most={30}
        placeholder={rateWords.enter.numberHint}
        error={tried && faults.number ? rateWords.enter.numberFault : undefined}
        onChange={setNumber}
      />
      <TextField
        label={rateWords.enter.code}
        aside={rateWords.give.optional}
        value={code}
        most={12}
        error={tried && faults.code ? rateWords.enter.codeFault : undefined}
        onChange={setCode}
      />
      <View className={style.help}>{rateWords.enter.help}</View>
    </Frame>
  );
};
