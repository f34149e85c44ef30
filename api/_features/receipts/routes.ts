import { holder } from '../../_core/route.ts';
import { addWords } from './add-words.ts';
import { openReceipt } from './open.ts';
import { reRate } from './re-rate.ts';
import { supplementRating } from './supplement.ts';

export const receipts = [
  holder('POST /receipts/:receipt/open', openReceipt),
  holder('POST /receipts/:receipt/supplement', supplementRating),
  holder('POST /receipts/:receipt/words', addWords),
  holder('POST /receipts/:receipt/re-rating', reRate),
];
