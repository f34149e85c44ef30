import Taro from '@tarojs/taro';
import { go } from '@/client/go';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { words } from '@/words';

/** 扫码评, where there is a scanner: the code at a window or on a receipt leads to its form. Not on the web (scan-row.h5.tsx). */
export const ScanRow = () => {
  const scan = async () => {
    const scanned = await Taro.scanCode({}).catch(() => undefined);
    // A mini-program code says a path, any other its text; the form finds the door in it, or says that there is none.
    if (scanned) void go('give', { q: scanned.path || scanned.result });
  };
  return (
    <Press onPress={() => void scan()}>
      <Row icon="qr-code" title={words.ratings.scan} help={words.ratings.scanHelp} />
    </Press>
  );
};
