import { onPhone } from './on-phone';
import { textsIn } from './restored';

/** The last `most` texts that a person typed or chose, newest first, each once: on this phone only, under a key. */
export const recent = (key: string, most: number) => {
  const texts = onPhone<string[]>(key, [], (kept) => textsIn(kept).slice(0, most));
  const without = (text: string) => texts.read().filter((other) => other !== text);
  return {
    use: texts.use,
    /** Puts a text first; blanks around it, or nothing else, are not kept. */
    remember: (said: string) => {
      const text = said.trim();
      if (text) texts.write([text, ...without(text)].slice(0, most));
    },
    forget: (text: string) => texts.write(without(text)),
    forgetAll: () => texts.write([]),
  };
};
