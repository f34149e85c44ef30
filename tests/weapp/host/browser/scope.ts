const language =
  `Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError
RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer DataView Uint8Array Int8Array Uint16Array
Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray Map BigInt Set WeakMap WeakSet WeakRef Proxy
Reflect Infinity NaN undefined parseFloat parseInt isFinite isNaN decodeURI decodeURIComponent encodeURI
encodeURIComponent escape unescape eval console setTimeout clearTimeout setInterval clearInterval`.split(
    /\s+/,
  );

const bind = (name: string) => {
  const value = (window as unknown as Record<string, unknown>)[name];
  return /^(set|clear)/.test(name) ? (value as () => void).bind(window) : value;
};

/** Everything code of a mini-program finds by name: the language, timers and what the host adds (`wx`, `App` …). */
export const logicLayer: Record<string, unknown> = Object.fromEntries(
  language.map((name) => [name, bind(name)]),
);
logicLayer.globalThis = logicLayer.global = logicLayer;

/** Names app code looked for in vain: mostly polite checks, but the first place to look when a library stands still. */
export const missed = new Set<string>();

/** The scope app code runs in: what else a browser offers (`document`, `fetch`, `Intl` …) reads as undefined. */
export const scope = new Proxy(logicLayer, {
  has: (known, name) => name in known || (name !== 'host' && name in window),
  get(known, name) {
    if (!(name in known) && typeof name === 'string') missed.add(name);
    return known[name as string];
  },
});
