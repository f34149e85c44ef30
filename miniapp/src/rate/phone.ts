import { rateWords } from './words';

const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;
const MOBILE_DIGITS = 11;

/** A number as it is dialled: without the blanks and hyphens between which people write it. */
export const tidyPhone = (typed: string) => {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  return LANDLINE.test(plain) ? plain : plain.replace(/-/g, '');
};

/** What is wrong with a telephone number, and how it is put right; nothing where it can be called. */
export const phoneFault = (typed: string): string | undefined => {
  const phone = tidyPhone(typed);
  const said = rateWords.phone;
  if (!phone) return said.empty;
  if (LANDLINE.test(phone)) return undefined;
  if (!/^\d+$/.test(phone)) return said.digits;
  if (phone.startsWith('0')) return said.landline;
  if (!phone.startsWith('1')) return said.mobile;
  const missing = MOBILE_DIGITS - phone.length;
  if (missing > 0) return said.few(missing);
  return missing < 0 ? said.many(-missing) : undefined;
};
