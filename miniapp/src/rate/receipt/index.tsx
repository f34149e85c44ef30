import { useRouter } from '@tarojs/taro';
import { useGivenRatings, type GivenRating } from '@/client/receipts';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { rateWords } from '../words';
import { Received } from './received';
import { Unsent } from './unsent';
import style from './index.module.scss';

const Whole = ({ rating }: { rating: GivenRating }) => {
  const { receipt } = rating;
  if (!receipt) return <Unsent rating={rating} />;
  return <Received rating={rating} receipt={receipt} />;
};

/** The receipt of a rating given on this phone: where it was taken, or that it still waits here, or why it was refused. */
export default function ReceiptPage() {
  const { id } = useRouter().params;
  const rating = useGivenRatings().find((one) => one.id === id);
  const number = rating?.receipt?.receipt;
  const title = rateWords.receipt[number ? 'title' : 'unsentTitle'];
  if (!rating)
    return (
      <Frame title={rateWords.receipt.noneTitle}>
        <Notice icon="receipt-text" title={rateWords.receipt.none} help={rateWords.receipt.noneHelp}>
          <Go to="progress" className="button">
            {rateWords.enter.title}
          </Go>
        </Notice>
      </Frame>
    );
  const actions = number && (
    <ActionBar
      main={
        <Go to="progress" with={{ receipt: number }} className={`button ${style.primary}`}>
          {rateWords.receipt.progress}
        </Go>
      }
    />
  );
  return (
    <Frame title={title} actions={actions}>
      <Whole rating={rating} />
    </Frame>
  );
}
