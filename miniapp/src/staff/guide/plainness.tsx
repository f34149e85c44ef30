import { findOfficialese, ownWordsOf, readabilityOf } from '#rules/plain-words';
import { Finding, Passed } from './check';
import { fieldAt } from './fields';
import { guideDeskWords } from './words';

type Place = { group: string; field: string };

/** As long may a sentence be (characters): the rule for every text of ours. */
const LONG = 25;

/** The phrases of an office in what the agency writes itself, by their fields. */
const stiffIn = (texts: ReturnType<typeof ownWordsOf>) => {
  const places = new Map<string, Place & { phrases: string[] }>();
  for (const { group, field, text } of texts) {
    const phrases = findOfficialese(text).map(({ phrase }) => phrase);
    const before = places.get(`${group}.${field}`)?.phrases ?? [];
    if (phrases.length) places.set(`${group}.${field}`, { group, field, phrases: [...before, ...phrases] });
  }
  return [...places.values()];
};

/** 大白话: where a guide speaks as an office, and how easily it reads. Hints: they stop nothing. */
export const Plainness = ({ facts, onGo }: { facts: object; onGo: (place: Place) => void }) => {
  const words = guideDeskWords.checks;
  const texts = ownWordsOf(facts);
  const figure = readabilityOf(texts.map(({ text }) => text));
  return (
    <>
      {stiffIn(texts).map(({ group, field, phrases }) => (
        <Finding
          key={group + field}
          sentence={words.stiff(fieldAt(group, field)?.label ?? field, phrases.length)}
          go={words.go(phrases[0]!)}
          onGo={() => onGo({ group, field })}
        />
      ))}
      {figure &&
        (figure.sentenceLength <= LONG ? (
          <Passed>{words.short(figure.sentenceLength)}</Passed>
        ) : (
          <Finding sentence={words.long(figure.sentenceLength)} />
        ))}
    </>
  );
};
