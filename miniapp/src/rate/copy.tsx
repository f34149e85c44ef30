import Taro from '@tarojs/taro';
import { Press } from '@/parts/press';
import { rateWords } from './words';
import style from './copy.module.scss';

/** Copies a text; WeChat says by itself that it did. On the web the page says so (copy.h5.tsx). */
export const Copy = ({ text }: { text: string }) => (
  <Press
    className={style.copy}
    onPress={() => void Taro.setClipboardData({ data: text }).catch(() => undefined)}
  >
    {rateWords.copy.act}
  </Press>
);
