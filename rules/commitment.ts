/** What the ledger's line of a rating is bound to without saying it: the words, the photos, the case, the window. */
type Committed = {
  caseNumber: string | null;
  window: string | null;
  comment: string;
  photos: readonly string[];
};

/**
 * The text whose SHA-256, behind the salt of the receipt, is a rating's commitment: `photos` are the digests of
 * what was kept of them, in order. Whoever holds the receipt can compute it anew and compare.
 */
export const commitmentText = (salt: string, { caseNumber, window, comment, photos }: Committed) =>
  `${salt}\n${JSON.stringify([caseNumber, window, comment, photos])}`;
