import type { RefusalReply } from '#contract/refusals';
import type { GuideContent } from '#contract/guide-drafts';
import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';

type Faults = NonNullable<RefusalReply['fields']>;

/** Every source that facts name, with the place of the fact. */
const citations = function* (stated: unknown, place: string[] = []): Generator<[string, string]> {
  if (typeof stated !== 'object' || stated === null) return;
  if ('source' in stated && 'value' in stated) yield [place.join('.'), String(stated.source)];
  for (const [key, inner] of Object.entries(stated)) yield* citations(inner, [...place, key]);
};

/** Refuses what may not be published, naming the places: `faulty-guide`. */
export const refuseFaulty = (
  { audience, lifeStage, businessTheme, facts }: GuideContent,
  catalogue: Catalogue,
) => {
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  const faults: Faults = [...citations(facts)]
    .filter(([, source]) => !sources.has(source))
    .map(([field]) => ({ field, problem: '没有这个出处' }));
  if ((audience === 'individual') !== (lifeStage !== null))
    faults.push({ field: 'lifeStage', problem: '没填' });
  if ((audience === 'business') !== (businessTheme !== null))
    faults.push({ field: 'businessTheme', problem: '没填' });
  if (faults.length) throw new Refusal('faulty-guide', faults);
};
