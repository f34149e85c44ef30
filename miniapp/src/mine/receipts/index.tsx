import { spokenReceipt } from '#rules/receipt';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { dropRating, forgetRatings, useGivenRatings } from '@/client/receipts';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { words } from '@/words';
import { mineWords } from '../words';
import { KeptList } from '../kept-list';

/** 评价回执: every rating given on this phone, with the number by which it is found again. */
export default function Receipts() {
  const given = useGivenRatings();
  return (
    <Frame title={words.mine.receipts}>
      <KeptList
        icon="receipt-text"
        items={given.map(({ id, level, receipt, subject }) => ({
          id,
          name: receipt ? spokenReceipt(receipt.receipt) : words.ratings.unsent,
          help: [ratingLevels[level], (subject?.item ?? subject?.point ?? subject?.agency)?.name]
            .filter(Boolean)
            .join('，'),
          to: 'receipt',
          with: { id },
        }))}
        none={mineWords.lists.noReceipts}
        noneHelp={mineWords.lists.noReceiptsHelp}
        clear={mineWords.lists.clearReceipts}
        onDrop={(item) => dropRating(item.id ?? '')}
        onClear={forgetRatings}
      >
        <Go to="ratings" className="button">
          {words.ratings.title}
        </Go>
      </KeptList>
    </Frame>
  );
}
