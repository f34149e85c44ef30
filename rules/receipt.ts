/** 回执号: HB, the year and month in which it was given, and the running number: HB26110638. */
const RECEIPT = /^HB(\d{4})(\d{4,12})$/;

/** The receipt of a rating: its running number, and the day on which it was given (YYYY-MM-DD). */
export const receiptOf = (number: number, givenOn: string) =>
  `HB${givenOn.slice(2, 4)}${givenOn.slice(5, 7)}${String(number).padStart(4, '0')}`;

/** As a person copies it: spaces and hyphens left out, any case, full-width letters and digits as well. */
export const tidyReceipt = (typed: string) => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** The running number that a receipt names; undefined where it is none. */
export const numberOf = (receipt: string) => {
  const [, , number] = RECEIPT.exec(receipt) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** As it is printed and read out: HB 2611 0638. */
export const spokenReceipt = (receipt: string) => receipt.replace(RECEIPT, 'HB $1 $2');

/** As a code is printed: K7M3 9QXD. */
export const spokenCode = (code: string) => code.replace(/^(.{4})/, '$1 ');
