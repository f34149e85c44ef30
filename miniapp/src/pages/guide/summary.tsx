import { audiences } from '#contract/vocabulary';
import type { Guide } from '#contract/guides';
import { countMaterials, personalListOf } from '#rules/checklist';
import { known } from '#rules/known';
import { useChecklist } from '@/client/checklists';
import { Card } from '@/parts/card';
import { FourFacts, type ShownFact } from '@/parts/four-facts';
import { KeyRow } from '@/parts/key-row';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { Claims } from './claims';
import { feeOf, howToCollect, howToHandle, sayLimit, waitOf } from './say';

const unknown = { value: words.askWindow };

const visits = ({ facts }: Guide): ShownFact => {
  const count = known(facts.visits.count);
  return count === undefined ? unknown : { value: String(count), unit: guideWords.times };
};

/** As many as are surely needed, up to as many as the situations that are still open may ask for. */
const useMaterials = ({ code, facts }: Guide): ShownFact => {
  const answers = useChecklist(code)?.answers;
  const list = known(facts.materials.list);
  if (!list?.length) return unknown;
  const { always, most } = countMaterials(personalListOf(facts, answers));
  return { value: guideWords.range(always, most), unit: guideWords.kinds };
};

/** The four facts that come first, and who, where and how to collect. What nobody stated reads 问窗口. */
export const Summary = ({ guide }: { guide: Guide }) => {
  const { fees, limits, outcome, service } = guide.facts;
  const differ = typeof limits.statutory === 'object' && limits.statutory.also;
  return (
    <Card>
      <FourFacts
        facts={[
          [guideWords.visits, visits(guide)],
          [guideWords.materials, useMaterials(guide)],
          [guideWords.wait, waitOf(guide) ?? unknown],
          [guideWords.fee, { value: feeOf(guide) ?? words.askWindow }],
        ]}
      />
      {known(fees.note) && <KeyRow label={guideWords.fee}>{known(fees.note)}</KeyRow>}
      <KeyRow label={guideWords.who}>
        {known(service.audiences)
          ?.map((audience) => audiences[audience])
          .join('、') ?? words.askWindow}
      </KeyRow>
      <KeyRow label={guideWords.where}>{howToHandle(guide) ?? words.askWindow}</KeyRow>
      <KeyRow label={guideWords.collect}>{howToCollect(guide) ?? words.askWindow}</KeyRow>
      <KeyRow label={guideWords.result}>{known(outcome.name) ?? words.askWindow}</KeyRow>
      <KeyRow label={guideWords.department}>{guide.department}</KeyRow>
      {differ && (
        <KeyRow label={guideWords.statutory}>
          <Claims guide={guide} of={limits.statutory} say={sayLimit} />
        </KeyRow>
      )}
    </Card>
  );
};
