import Taro from '@tarojs/taro';
import { useState } from 'react';
import { doorIn } from '@/client/door';
import { go } from '@/client/go';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { words } from '@/words';

/** 扫码评, where there is a scanner: the code at a window or on a receipt leads to its form. Not on the web (scan-row.h5.tsx). */
export const ScanRow = () => {
  const [wrong, setWrong] = useState(false);
  const scan = async () => {
    const scanned = await Taro.scanCode({}).catch(() => undefined);
    if (!scanned) return;
    const door = doorIn(`${scanned.path ?? ''} ${scanned.result}`);
    setWrong(!door);
    if (door) void go('give', { door, via: 'qr' });
  };
  return (
    <Press onPress={() => void scan()}>
      <Row
        icon="qr-code"
        title={words.ratings.scan}
        help={wrong ? words.ratings.notOurs : words.ratings.scanHelp}
      />
    </Press>
  );
};
