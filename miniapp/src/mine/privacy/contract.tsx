import Taro from '@tarojs/taro';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { mineWords } from '../words';

/** The statement that WeChat keeps of this mini-program (base library 2.32.3); elsewhere there is none. */
export const PrivacyContract = () =>
  Taro.canIUse('openPrivacyContract') && (
    <Press onPress={() => void Taro.openPrivacyContract({ fail: () => undefined })}>
      <Row icon="book-open" title={mineWords.privacy.contract} />
    </Press>
  );
