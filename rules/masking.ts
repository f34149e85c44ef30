/** Six digits and more may be somebody's: an ID, a telephone, a bank card. */
const NUMBER = /\d(?:[ -]?\d){5,}[xX]?/g;

/** The same words with every long number made unreadable: 身份证 110101199003070011 → 身份证 ***. */
export const maskNumbers = (words: string) => words.normalize('NFKC').replace(NUMBER, '***');
