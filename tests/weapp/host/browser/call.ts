/** Callbacks WeChat's asynchronous calls take. */
export interface Callbacks {
  success?: (result: object) => void;
  fail?: (failure: { errMsg: string }) => void;
  complete?: (result: object) => void;
}

/** What a call does: gives its result, at once or later, or throws why not. */
export type Work = (options: never) => unknown;

declare global {
  /** What a test answers for an API that needs a person, hardware or WeChat itself: a result, or `{ fail: reason }`. */
  var answers: Record<string, Record<string, unknown>> | undefined;
}
export const answers = (globalThis.answers ??= {});

/** Every asynchronous call of the app, in order, for tests to look at. */
export const calls: { name: string; options: object }[] = [];

/** Tells the caller how a call ended: `success` or `fail`, then `complete`. */
function settle(outcome: Promise<object>, { success, fail, complete }: Callbacks): void {
  const told = outcome.then(
    (result) => (success?.(result), result),
    (failure) => (fail?.(failure), failure),
  );
  void told.then((result) => complete?.(result));
}

/** WeChat's asynchronous call: it answers later, by callbacks, or as a promise when none was given. */
export function asynchronous(name: string, work: Work) {
  return (options: Callbacks = {}) => {
    calls.push({ name, options: JSON.parse(JSON.stringify(options)) });
    const later = new Promise((resolve) => setTimeout(resolve, 0));
    const outcome = later
      .then(() => work(options as never) as object)
      .then(
        (result) => ({ ...result, errMsg: `${name}:ok` }),
        (error: Error) => Promise.reject({ errMsg: `${name}:fail ${error.message}` }),
      );
    if (!options.success && !options.fail && !options.complete) return outcome;
    return settle(outcome, options);
  };
}

/** Throws with the name of what the host lacks, and logs it should the app catch what was thrown. */
export function unplayed(name: string) {
  return () => {
    const error = new Error(`wx.${name} is not played by the host: answer it in the test or add it`);
    console.error(error.message);
    throw error;
  };
}

/** A call that ends as the test said. */
export function answered(name: string) {
  return asynchronous(name, () => {
    const { fail, ...result } = answers[name]!;
    if (fail !== undefined) throw new Error(String(fail));
    return result;
  });
}
