/** A browser has no scanner: there the phone's own camera opens the address on the code. */
export const ScanRow = () => null;
