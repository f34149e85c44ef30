import { audiences, limitUnits } from '#contract/vocabulary';
import type { Guide } from '#contract/guides';
import { known } from '#rules/known';
import { sortMaterials } from '#rules/materials';
import { Card } from '@/parts/card';
import { FourFacts, type ShownFact } from '@/parts/four-facts';
import { KeyRow } from '@/parts/key-row';
import { words } from '@/words';

const unknown = { value: words.askWindow };

const visits = ({ facts }: Guide): ShownFact => {
  const count = known(facts.visits.count);
  return count === undefined ? unknown : { value: String(count), unit: words.guide.times };
};

/** As many as everyone brings, up to as many as the rarest situation asks for. */
const materials = ({ facts }: Guide): ShownFact => {
  const list = known(facts.materials.list);
  if (!list?.length) return unknown;
  const { always } = sortMaterials(list);
  const value = always.length === list.length ? `${list.length}` : `${always.length}–${list.length}`;
  return { value, unit: words.guide.kinds };
};

const wait = ({ facts }: Guide): ShownFact => {
  const limit = known(facts.limits.promised) ?? known(facts.limits.statutory);
  return limit ? { value: String(limit.amount), unit: limitUnits[limit.unit] } : unknown;
};

const fee = ({ facts }: Guide): ShownFact => {
  const charged = known(facts.fees.charged);
  if (charged === undefined) return unknown;
  return { value: charged ? words.guide.charged : words.guide.free };
};

const where = ({ facts }: Guide) => {
  const online = known(facts.online.available);
  if (online === undefined) return words.askWindow;
  return online ? words.guide.online : words.guide.onlineNot;
};

/** The four facts that come first, and who, where and what for. What nobody stated reads 问窗口. */
export const Summary = ({ guide }: { guide: Guide }) => (
  <Card>
    <FourFacts
      facts={[
        [words.guide.visits, visits(guide)],
        [words.guide.materials, materials(guide)],
        [words.guide.wait, wait(guide)],
        [words.guide.fee, fee(guide)],
      ]}
    />
    {known(guide.facts.fees.note) && <KeyRow label={words.guide.fee}>{known(guide.facts.fees.note)}</KeyRow>}
    <KeyRow label={words.guide.who}>
      {known(guide.facts.service.audiences)
        ?.map((audience) => audiences[audience])
        .join('、') ?? words.askWindow}
    </KeyRow>
    <KeyRow label={words.guide.where}>{where(guide)}</KeyRow>
    <KeyRow label={words.guide.result}>{known(guide.facts.outcome.name) ?? words.askWindow}</KeyRow>
    <KeyRow label={words.guide.department}>{guide.department}</KeyRow>
  </Card>
);
