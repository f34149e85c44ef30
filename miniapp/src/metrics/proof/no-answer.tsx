import { Dial } from '@/parts/dial';
import { Notice } from '@/parts/notice';
import { words } from '@/words';
import { metricsWords } from '../words';

const texts = {
  unsigned: metricsWords.continuity.unsigned,
  'other-key': metricsWords.continuity['other-key'],
  'not-it': { title: metricsWords.proof.mismatch, help: metricsWords.continuity.unsigned.help },
};

/** What came is no proof at all: not signed, by another key, or of another receipt. */
export const NoAnswer = ({ verdict }: { verdict: keyof typeof texts }) => (
  <Notice icon="circle-alert" alert title={texts[verdict].title} help={texts[verdict].help}>
    <Dial phone={words.phone.hotline} className="button">
      {metricsWords.proof.ask}
    </Dial>
  </Notice>
);
