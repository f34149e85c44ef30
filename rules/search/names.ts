/**
 * Finding a guide by what people type: its names, in other words, by sound, in pinyin or first letters, with slips.
 * Alike on the phone and on the server; docs/search.md tells how it goes and how well.
 */
import { absences, type Absence, type HitReason } from '#contract/vocabulary';
import { findCandidates } from './candidates.ts';
import { compareClosely } from './comparison.ts';
import { explain } from './explanation.ts';
import { post } from './postings.ts';
import { ENOUGH, type Hit, rankHits } from './ranking.ts';
import { hearSounds, type SoundTable } from './sounds.ts';
import { broaden, dropAsking, standardise } from './speech.ts';
import { spell, STANDARD, SUMMARY, type Text, WRITTEN } from './spelling.ts';
import { normalise } from './text.ts';
import { readTyped } from './typed.ts';

/** What is found: by its official name, by those that people use, and weakly by a sentence about it. */
type Named = { name: string; everydayNames: readonly string[]; summary: string | Absence };

/** An item that was found: why, and which of its names was meant. */
type Found<T> = T & { foundBy: { reason: HitReason; meant: string } };

const textsOf = ({ name, everydayNames, summary }: Named): Text[] => {
  const texts = [name, ...everydayNames].flatMap((written, of) => {
    const text = normalise(written);
    const standard = standardise(text);
    if (standard === text) return [{ text, of, wording: WRITTEN | STANDARD }];
    return [
      { text, of, wording: WRITTEN },
      { text: standard, of, wording: STANDARD },
    ];
  });
  if (!(summary in absences))
    texts.push({ text: standardise(normalise(summary)), of: SUMMARY, wording: STANDARD });
  return texts;
};

/** What was typed as it is, in the standard wording, and in broader words; each different one once. */
const readingsOf = (typed: string) => {
  const standard = standardise(typed);
  const broader = standardise(broaden(typed));
  const readings = [{ words: typed, wording: standard === typed ? WRITTEN | STANDARD : WRITTEN }];
  if (standard !== typed) readings.push({ words: standard, wording: STANDARD });
  if (broader !== standard) readings.push({ words: broader, wording: STANDARD });
  return readings;
};

/**
 * Builds the index of items once; `table` says how characters are read. What comes back finds those of them that `fit`:
 * best first, of those equally good the one with the shorter official name; at most 100, each once. What no item is
 * about finds nothing; with less than `enough` that is guessed at.
 */
export const indexNames = <T extends Named>(given: readonly T[], table: SoundTable) => {
  const items = [...given].sort((a, b) => a.name.length - b.name.length);
  const sounds = hearSounds(table);
  const spelling = spell(items, textsOf);
  const postings = post(spelling, sounds);
  const read = readTyped(sounds, spelling, postings);
  const candidates = findCandidates(postings);
  const comparison = compareClosely(spelling, postings);
  const rank = rankHits(spelling, comparison, postings.weigh(1));

  const tell = (typed: string, hits: readonly Hit[]): Found<T>[] => {
    const units = read(dropAsking(typed));
    const stands = new Float32Array(units.length);
    comparison.takeUp(units);
    return hits.map(({ item, text, share }) => {
      const found = items[item]!;
      const meant = [found.name, ...found.everydayNames][spelling.of[text]!]!;
      comparison.compare(spelling.wording[text]! & WRITTEN ? text : text - 1, stands);
      const reason = explain(units, stands, {
        share,
        name: normalise(meant),
        official: meant === found.name,
      });
      return { ...found, foundBy: { reason, meant } };
    });
  };

  return (query: string, fit: (item: T) => boolean = () => true, enough = ENOUGH): Found<T>[] => {
    const typed = normalise(query);
    const readings = readingsOf(typed).map(({ words, wording }) => ({ units: read(words), wording }));
    const found = candidates(
      readings.map(({ units }) => units),
      (item) => fit(items[item]!),
    );
    return tell(typed, rank(readings, found, enough));
  };
};
