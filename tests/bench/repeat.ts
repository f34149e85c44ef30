/** How fast something went. */
export interface Speed {
  /** Per second. */
  rate: number;
  /** Milliseconds in which half, and 99 of 100, were done. */
  p50: number;
  p99: number;
}

/** The speed of `count` requests in `seconds`, from what each of them took, in milliseconds. */
export const toSpeed = (took: number[], seconds: number): Speed => {
  const sorted = Float64Array.from(took).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { rate: took.length / seconds, p50: at(0.5), p99: at(0.99) };
};

/** Does `act` over and over, `atOnce` at a time, for `seconds`; `act` is given a number that counts up. */
export const repeat = async (act: (i: number) => Promise<unknown>, seconds: number, atOnce = 10) => {
  const took: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  let count = 0;
  const work = async () => {
    for (let now = performance.now(); now < until;) {
      await act((count += 1));
      const done = performance.now();
      took.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return toSpeed(took, (performance.now() - began) / 1000);
};
