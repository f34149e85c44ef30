/** The rules about what stands behind the facts, and how long ago somebody looked. */
import { known } from './known.ts';
import type { Breach, Content, FindSource } from './lint-of-guides.ts';

const DAY = 86_400_000;
/** How many days a guide may go unchecked, and its telephones undialled. */
const CHECKED_WITHIN = 180;
/** The facts that a person stakes a journey or money on. */
const weighty = new Set([
  'limits.statutory',
  'limits.promised',
  'authority.legalBasis',
  'materials.list',
  'fees.charged',
]);

/** Every fact that has a source, by its place. */
const citedIn = ({ facts }: Content) =>
  Object.entries(facts).flatMap(([group, fields]) =>
    Object.entries(fields as Record<string, unknown>).flatMap(([field, fact]) =>
      typeof fact === 'object' && fact !== null && 'source' in fact
        ? [{ place: `${group}.${field}` as const, source: String(fact.source) }]
        : [],
    ),
  );

/** A day, or the end of a month or year where no more is known: nobody is called late too early. */
const latest = (day: string) =>
  Date.parse(day.length === 10 ? day : day.length === 7 ? `${day}-28` : `${day}-12-31`);

const checkedLongAgo = (content: Content, find: FindSource, today: string): Breach[] => {
  const read = citedIn(content).flatMap(({ source }) => find(source)?.readOn ?? []);
  const last = read.sort((one, other) => latest(other) - latest(one))[0];
  if (!last || Date.parse(today) - latest(last) <= CHECKED_WITHIN * DAY) return [];
  return [{ place: 'guide.sources', about: last }];
};

const phonesUntested = ({ facts: { contact } }: Content, _find: FindSource, today: string): Breach[] => {
  if (!known(contact.consultPhone) && !known(contact.complaintPhone)) return [];
  const tested = known(contact.phonesTestedOn);
  if (tested && Date.parse(today) - Date.parse(tested) <= CHECKED_WITHIN * DAY) return [];
  const about = tested ? `电话上次拨通是 ${tested}` : '电话没写哪天拨通过';
  return [{ place: 'contact.phonesTestedOn', about }];
};

/** What the sources say against a guide. */
export const rulesOfSources = {
  'checked-long-ago': checkedLongAgo,
  'phones-untested': phonesUntested,
  'unknown-source': (content: Content, find: FindSource): Breach[] =>
    citedIn(content)
      .filter(({ source }) => !find(source))
      .map(({ place, source }) => ({ place, about: source })),
  'own-word': (content: Content, find: FindSource): Breach[] =>
    citedIn(content)
      .filter(({ place, source }) => weighty.has(place) && find(source)?.kind === 'editor')
      .map(({ place }) => ({ place })),
};
