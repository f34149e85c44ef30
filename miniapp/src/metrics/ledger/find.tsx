import { View } from '@tarojs/components';
import { useState } from 'react';
import { numberOf, tidyReceipt } from '#rules/receipt';
import { go } from '@/client/go';
import { Box } from '@/parts/box';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { SearchField } from '@/parts/search-field';
import { metricsWords } from '../words';
import style from './find.module.scss';

/** 查我的回执: the number as it stands on the receipt, however it is spaced. */
export const Find = () => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const change = (value: string) => {
    setTyped(value);
    setWrong(false);
  };
  const look = () => {
    const receipt = tidyReceipt(typed);
    if (numberOf(receipt)) void go('proof', { receipt });
    else setWrong(true);
  };
  return (
    <>
      <Heading level={2}>{metricsWords.ledger.find}</Heading>
      {wrong && (
        <Box role="alert" className={style.wrong}>
          {metricsWords.ledger.notReceipt}
        </Box>
      )}
      <View className={style.line}>
        <View className={style.box}>
          <SearchField
            className={style.field}
            value={typed}
            label={metricsWords.ledger.receipt}
            placeholder={metricsWords.ledger.receiptHint}
            onChange={change}
            onSubmit={look}
          />
        </View>
        <Press className={`button ${style.look}`} onPress={look}>
          {metricsWords.ledger.look}
        </Press>
      </View>
    </>
  );
};
